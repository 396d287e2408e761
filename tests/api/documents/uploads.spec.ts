import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { LIMITS } from '@concert/contracts';
import { BlobStore, UploadSweep } from '@concert/kernel';
import type { BuiltBody, TestClient, TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer } from '../server.js';
import { addPaper, form, sendFile, unique, upload } from './papers.js';

let server: TestServer;
let body: BuiltBody;
let member: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  body = await server.build.body();
  member = await server.as(await server.build.seated(body, 'MEMBER'));
});
afterAll(() => server.stop());

const incoming = (): Promise<string[]> =>
  readdir(join(server.config.dataDir, 'blobs', 'incoming')).catch(() => []);
const uploads = async (): Promise<number> => {
  const [row] = await server.db.query<{ count: number }[]>('SELECT count(*) FROM upload');
  return row?.count ?? -1;
};
const code = async (response: Response): Promise<[number, string, unknown]> => {
  const { code: name, details } = (await response.json()) as {
    code: string;
    details: Record<string, unknown>;
  };
  return [response.status, name, details.reason];
};

describe('an upload', () => {
  it('answers with what arrived, told from its bytes', async () => {
    const content = '%PDF-1.7 and the rest';
    const received = await upload(member, content, 'Agenda.exe');
    expect(received).toEqual({
      uploadId: expect.any(String),
      sha256: createHash('sha256').update(content).digest('hex'),
      size: content.length,
      fileName: 'Agenda.exe',
      mediaType: 'application/pdf',
    });
  });

  it('is refused when empty, when there is none, and when there are two', async () => {
    expect(await code(await sendFile(member, ''))).toEqual([400, 'INVALID_INPUT', 'emptyFile']);
    const none = new FormData();
    none.append('title', 'no file here');
    expect(await code(await member.fetch('/files', { method: 'POST', body: none }))).toEqual([
      400,
      'INVALID_INPUT',
      'noFile',
    ]);
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect(await code(await member.fetch('/files', json))).toEqual([400, 'INVALID_INPUT', 'noFile']);
    const two = form(unique());
    two.append('another', new Blob([unique()]), 'second.txt');
    expect(await code(await member.fetch('/files', { method: 'POST', body: two }))).toEqual([
      400,
      'INVALID_INPUT',
      'oneAtATime',
    ]);
    expect(await incoming()).toEqual([]);
  });

  it('is refused with 413 when it is larger than allowed, and taken when it is just as large', async () => {
    const piece = new Uint8Array(LIMITS.fileBytes / 4);
    const tooLarge = await sendFile(member, new Blob([piece, piece, piece, piece, 'x']));
    expect(tooLarge.status).toBe(413);
    expect(await tooLarge.json()).toMatchObject({
      code: 'TOO_LARGE',
      details: { maxBytes: LIMITS.fileBytes },
    });
    expect(await incoming()).toEqual([]);
    const large = await sendFile(member, new Blob([piece, piece, piece, piece]));
    expect(large.status).toBe(201);
    expect(await large.json()).toMatchObject({ size: LIMITS.fileBytes });
  });

  it('leaves nothing behind when the client is cut off in the middle', async () => {
    const before = await uploads();
    const socket = await sendHalf(member);
    await until(async () => (await incoming()).length === 1);
    socket.destroy();
    await until(async () => (await incoming()).length === 0);
    expect(await uploads()).toBe(before);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\Report.docx', 'Report.docx'],
    ['Compte rendu — été 2026.txt', 'Compte rendu — été 2026.txt'],
    ['جدول الأعمال.txt', 'جدول الأعمال.txt'],
    [`${'long '.repeat(60)}.txt`, expect.stringMatching(/^(long ){10,}.*\.txt$/)],
    ['..', 'file'],
  ])('keeps of the name %p only what is safe', async (name, kept) => {
    const { fileName } = await upload(member, unique(), name);
    expect(fileName).toEqual(kept);
    expect(fileName.length).toBeLessThanOrEqual(200);
  });

  it('is for those who may put papers before some body', async () => {
    const people = await server.build.everyKind(body);
    const answers: string[] = [];
    for (const [kind, person] of Object.entries(people))
      answers.push(`${kind} ${(await sendFile(await server.as(person), unique())).status}`);
    expect(answers).toEqual(['S 201', 'C 201', 'V 201', 'M 201', 'O 403', 'X 403']);
    expect((await sendFile(server.anonymous, unique())).status).toBe(401);
  });

  it('cannot be sent by another site', async () => {
    const foreign = { method: 'POST', body: form(unique()), headers: { origin: 'https://evil.example' } };
    expect((await member.fetch('/files', foreign)).status).toBe(403);
  });

  it('that became nothing is swept with its bytes after a day, one that became a revision keeps them', async () => {
    const client = await server.as(await server.build.seated(body, 'MEMBER'));
    const blobs = server.app.get(BlobStore);
    const unused = await upload(client);
    const used = await addPaper(client, body);
    const [row] = await server.db.query<{ sha256: string }[]>('SELECT sha256 FROM revision WHERE id = $1', [
      used.currentRevision.id,
    ]);
    const sweep = server.app.get(UploadSweep);
    await sweep.sweep();
    expect(await blobs.has(unused.sha256)).toBe(true);
    server.clock.set(new Date(Date.now() + 25 * 60 * 60 * 1000));
    await sweep.sweep();
    server.clock.set(undefined);
    expect(await uploads()).toBe(0);
    expect([await blobs.has(unused.sha256), await blobs.has(row?.sha256 ?? '')]).toEqual([false, true]);
    expect(await (await client.fetch(used.currentRevision.url)).text()).toContain('A paper that says');
  });
});

/** Announces a file of a megabyte and sends half of it. */
function sendHalf(client: TestClient): Promise<Socket> {
  const { hostname, port } = new URL(client.url);
  const head =
    '--cut\r\nContent-Disposition: form-data; name="file"; filename="half.bin"\r\nContent-Type: application/octet-stream\r\n\r\n';
  const request = [
    'POST /files HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Cookie: ${client.cookie}`,
    'apollo-require-preflight: 1',
    'Content-Type: multipart/form-data; boundary=cut',
    `Content-Length: ${head.length + 1024 * 1024}`,
  ].join('\r\n');
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${request}\r\n\r\n${head}`);
      socket.write(Buffer.alloc(512 * 1024, 7), () => resolve(socket));
    });
    socket.on('error', () => undefined);
  });
}

/** Resolves once something has become true; a test that waits in vain ends by its own time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(setImmediate);
}
