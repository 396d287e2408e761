import { randomUUID } from 'node:crypto';
import type { TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { upload } from '../documents/papers.js';
import { startTestServer } from '../server.js';
import { linesOf, partsOf } from './docx.js';
import { HIDE, MOVE_POSTS, post, POST, relabel, startThread, THREAD, WITHDRAW } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const WRITTEN = `# What we found

Some **bold** and _slanted_ words, with [a page](https://un.example/x), [@IOM](/entities/iom) and [a trap](javascript:alert).

1. First
2. Second
   - inner

> Quoted

| Route | Cases |
| --- | ---: |
| North | 12 |

![The map](attachment:${randomUUID()})

<script>alert(1)</script>`;

async function aThread() {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [C, M, O, X] = await Promise.all(
    [people.C, people.M, people.O, people.X].map((person) => server.as(person)),
  );
  if (!C || !M || !O || !X) throw new Error('There is one of every kind');
  const thread = await startThread(M, body, { title: 'Routes & borders' });
  return { body, people, C, M, O, X, thread };
}

const get = (client: TestClient, id: string, asked = 'lang=en'): Promise<Response> =>
  client.fetch(`/exports/threads/${id}.docx?${asked}`);

async function recordOf(client: TestClient, id: string, asked?: string) {
  const response = await get(client, id, asked);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  const parts = partsOf(Buffer.from(await response.arrayBuffer()));
  const xml = parts.get('word/document.xml') ?? '';
  return { parts, xml, lines: linesOf(xml), name: response.headers.get('content-disposition') };
}

describe('a record of a discussion', () => {
  it('has its title, body, label on each page, and each post with number, author, entity, capacity and moment', async () => {
    const { body, people, M, O, thread } = await aThread();
    await post(M, thread.id, 'The answer.');
    const { lines, parts, name } = await recordOf(O, thread.id);
    expect(name).toMatch(
      new RegExp(`^attachment; filename="record-${body.code}-Routes-borders-\\d{4}-\\d\\d-\\d\\d\\.docx"`),
    );
    expect(lines).toEqual(expect.arrayContaining(['Routes & borders', 'The first post.', 'The answer.']));
    const heading = lines.find((line) => line.startsWith('2. '));
    expect(heading).toMatch(new RegExp(`^2\\. ${people.M.name}, .+ – Member$`));
    expect(lines[lines.indexOf(heading ?? '') + 1]).toMatch(/^\d{1,2} \w+ \d{4} at \d\d:\d\d \(.+\)$/);
    const head = [...parts].find(([part]) => /^word\/header\d*\.xml$/.test(part))?.[1] ?? '';
    expect(linesOf(head).join()).toContain('Routes & borders · Label: All seats of the body · Unclassified');
  });

  it('is of the posts that were chosen, in the order of their numbers', async () => {
    const { M, thread } = await aThread();
    for (const text of ['Two', 'Three', 'Four']) await post(M, thread.id, text);
    const { lines } = await recordOf(M, thread.id, 'posts=4,2-2&lang=en');
    expect(lines.filter((line) => ['The first post.', 'Two', 'Three', 'Four'].includes(line))).toEqual([
      'Two',
      'Four',
    ]);
    expect(lines.join('\n')).toContain('Posts in this record: 2 of 4.');
  });

  it('writes Markdown as paragraphs, lists, tables, quotations and links that lead nowhere else', async () => {
    const { M, thread } = await aThread();
    await post(M, thread.id, WRITTEN);
    const { lines, xml, parts } = await recordOf(M, thread.id, 'posts=2&lang=en');
    expect(lines).toEqual(
      expect.arrayContaining([
        'What we found',
        'Some bold and slanted words, with a page, @IOM and a trap.',
        'First',
        'Second',
        'inner',
        'Quoted',
        'Route',
        '12',
        '[Picture: The map]',
        '<script>alert(1)</script>',
      ]),
    );
    expect(xml).toMatch(/<w:tbl>/);
    expect(xml).toMatch(/<w:jc w:val="right"\/>/);
    expect(xml).toMatch(/<w:numPr>/);
    const links = [
      ...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)" TargetMode/g),
    ];
    expect(links.map(([, target]) => target)).toEqual([
      'https://un.example/x',
      `${server.config.publicUrl}/entities/iom`,
    ]);
  });

  it('breaks lines where their writer did', async () => {
    const { M, thread } = await aThread();
    await post(M, thread.id, 'We agree,\nwith **one\nexception**.\n\n- first\n  still first');
    const { xml } = await recordOf(M, thread.id, 'posts=2&lang=en');
    expect(xml.match(/<w:br\/>/g)).toHaveLength(3);
  });

  it('names the files of a post, and writes in Arabic from right to left', async () => {
    const { M, thread } = await aThread();
    const { uploadId } = await upload(M, 'a;b', 'Figures.csv');
    const input = { threadId: thread.id, id: randomUUID(), text: 'انظر الملف', attachments: [uploadId] };
    await M.query(POST, { input });
    const { lines, xml } = await recordOf(M, thread.id, 'posts=2&lang=ar');
    expect(lines).toEqual(expect.arrayContaining(['محضر مناقشة', 'انظر الملف', 'الملفات: Figures.csv']));
    expect(xml).toMatch(/<w:bidi\/>/);
    expect(xml).toMatch(/<w:rtl\/>/);
  });

  it('leaves only a trace of what is hidden, withdrawn or moved, whoever takes it along', async () => {
    const { body, C, M, thread } = await aThread();
    const [hidden, withdrawn, moved] = [
      await post(M, thread.id, 'Hidden words'),
      await post(M, thread.id, 'Withdrawn words'),
      await post(M, thread.id, 'Moved words'),
    ];
    await C.query(HIDE, { input: { id: hidden.id, hidden: true, reason: 'x', version: 1 } });
    await M.query(WITHDRAW, { input: { id: withdrawn.id, version: 1 } });
    const other = await startThread(C, body);
    const { version } = (await C.query(THREAD, { id: thread.id })).thread;
    await C.query(MOVE_POSTS, { input: { id: thread.id, postIds: [moved.id], into: other.id, version } });
    const { lines } = await recordOf(C, thread.id);
    expect(lines.filter((line) => /words$/.test(line))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'This post has been hidden by an officer or the secretariat.',
        'Withdrawn by its author.',
        'This post was moved to another discussion.',
      ]),
    );
  });

  it('is for those who may read the thread at this moment, and only of posts it has', async () => {
    const { C, O, X, thread } = await aThread();
    const status = async (client: TestClient, asked?: string) => {
      const response = await get(client, thread.id, asked);
      await response.arrayBuffer();
      return response.status;
    };
    expect([await status(O), await status(X), await status(server.anonymous)]).toEqual([200, 404, 401]);
    const bad = ['posts=', 'posts=x', 'posts=9-1', 'posts=1-600', 'posts=77', 'lang=xx'];
    expect(await Promise.all(bad.map((asked) => status(O, asked)))).toEqual(bad.map(() => 400));
    expect((await C.fetch('/exports/threads/no-id')).status).toBe(404);
    const { version } = (await C.query(THREAD, { id: thread.id })).thread;
    await relabel(C, { id: thread.id, version }, 'MEMBERS');
    expect([await status(C), await status(O)]).toEqual([200, 404]);
  });
});
