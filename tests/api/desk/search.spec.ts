import { randomUUID } from 'node:crypto';
import type { Audience } from '@concert/contracts';
import { SearchIndexer } from '@concert/desk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import {
  EDIT,
  HIDE,
  post,
  POST,
  relabel,
  RENAME,
  startThread,
  WITHDRAW,
} from '../discussions/thread-acts.js';
import { addPaper, RELABEL as RELABEL_PAPER } from '../documents/papers.js';
import { convened, draft } from '../meetings/operations.js';
import { add, publish, REMOVE, setting, UPDATE } from '../programme/operations.js';
import { startTestServer } from '../server.js';
import { finders, marked, search, SEARCH, type SeenPage, traces, word } from './search.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const NONE = { hits: [], total: 0, counted: 0 };
describe('a search finds', () => {
  it.each<[Audience, string]>([
    ['COMPACT', 'SCVMOX'],
    ['BODY', 'SCVMO'],
    ['MEMBERS', 'SCVM'],
    ['OFFICERS', 'SCV'],
  ])('threads, posts and papers of audience %s for those who may read them: %s', async (audience, may) => {
    const world = await setting(server);
    const [title, text, paper] = [word(), word(), word()];
    await startThread(world.clients.C, world.body, { audience, title, text });
    await addPaper(world.clients.C, world.body, { audience, title: paper });
    await server.deliverEvents();
    expect(await finders(world, title)).toBe(may);
    expect(await finders(world, text)).toBe(may);
    expect(await finders(world, paper)).toBe(may);
  });

  it('a meeting once it is convened, and before that for those who run it', async () => {
    const world = await setting(server);
    const [drafted, called] = [word(), word()];
    await draft(world.clients.C, world.body, { title: drafted });
    await convened(world.clients.C, world.body, { title: called });
    await server.deliverEvents();
    expect(await finders(world, drafted)).toBe('SCV');
    expect(await finders(world, called)).toBe('SCVMO');
  });

  it('a joint meeting for every body that sits in it', async () => {
    const [host, guest] = [await setting(server), await setting(server)];
    const title = word();
    await convened(host.clients.S, host.body, { title, jointBodies: [guest.body.code] });
    await server.deliverEvents();
    expect(await finders(guest, title)).toBe('SCVMO');
  });

  it('an activity as the draft has it for its body, and as it is published for all others, never twice', async () => {
    const world = await setting(server);
    const [before, after] = [word(), word()];
    const activity = await add(world, { title: { en: before } });
    await server.deliverEvents();
    expect(await finders(world, before)).toBe('SCVMO');
    await publish(world);
    await server.deliverEvents();
    expect(await finders(world, before)).toBe('SCVMOX');
    expect(await search(world.clients.M, before)).toHaveLength(1);
    const version = (
      await world.clients.C.query('query ($id: ID!) { activity(id: $id) { version } }', { id: activity.id })
    ).activity.version;
    await world.clients.C.query(UPDATE, {
      input: {
        ...{
          id: activity.id,
          version,
          title: { en: after },
          number: activity.number,
          startsOn: '2026-03-02',
          endsOn: '2026-06-30',
        },
        leadEntity: world.people.M.entity.code,
      },
    });
    await server.deliverEvents();
    expect(await finders(world, after)).toBe('SCVMO');
    expect(await finders(world, before)).toBe('X');
  });

  it('an activity no longer once it is taken out of the draft', async () => {
    const world = await setting(server);
    const title = word();
    const { id, version } = await add(world, { title: { en: title } });
    await server.deliverEvents();
    expect(await finders(world, title)).toBe('SCVMO');
    await world.clients.C.query(REMOVE, { input: { id, version } });
    expect(await finders(world, title)).toBe('');
  });

  it('people by name and function, by no address, and only as long as they belong to the Compact', async () => {
    const world = await setting(server);
    const person = await server.build.person({ name: `Zoé ${word()}` });
    const client = await server.as(person);
    const name = `Zoé ${word()}`;
    await client.query(
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { profileVersion } }',
      {
        input: {
          version: 1,
          name,
          title: 'Legal officer',
          languages: ['en'],
          locale: 'en',
          timeZone: 'UTC',
        },
      },
    );
    await server.deliverEvents();
    expect(await search(world.clients.M, name)).toMatchObject([
      {
        kind: 'PERSON',
        subjectId: person.id,
        title: { text: name },
        extract: { text: 'Legal officer' },
        entity: { code: person.entity?.code },
      },
    ]);
    expect(await search(world.clients.S, person.email)).toEqual([]);
    await server.db.query(`UPDATE affiliation SET valid_until = '2020-01-01' WHERE person_id = $1`, [
      person.id,
    ]);
    expect(await traces(world.clients.S, name)).toEqual(NONE);
  });

  it('a body by its code and by its name in any language', async () => {
    const world = await setting(server);
    await server.app.get(SearchIndexer).reindex();
    await server.deliverEvents();
    for (const text of [world.body.code, `Organe ${world.body.code}`])
      expect(await search(world.clients.X, text)).toMatchObject([{ kind: 'BODY', subjectId: world.body.id }]);
  });

  it('nothing for someone who belongs to no entity', async () => {
    const nobody = await server.as(await server.build.person({ entity: null }));
    expect(await nobody.refusal(SEARCH, { text: 'group' })).toBe('FORBIDDEN');
  });
});

describe('a label that is raised', () => {
  it('takes threads and posts out of what is found with the commit, before any event is told', async () => {
    const world = await setting(server);
    const text = word();
    const thread = await startThread(world.clients.C, world.body, { audience: 'COMPACT', title: text, text });
    await server.deliverEvents();
    expect(await finders(world, text)).toBe('SCVMOX');
    const index = await heldIndex();
    const raised = await relabel(world.clients.C, thread, 'OFFICERS');
    expect(await finders(world, text)).toBe('SCV');
    expect(await marksOf(thread.postId)).toContain('s:COMPACT');
    await index.letGo();
    expect(await marksOf(thread.postId)).not.toContain('s:COMPACT');
    expect(await finders(world, text)).toBe('SCV');
    await relabel(world.clients.C, raised, 'BODY');
    await server.deliverEvents();
    expect(await finders(world, text)).toBe('SCVMO');
  });

  it('does so for papers', async () => {
    const world = await setting(server);
    const title = word();
    const { id, version } = await addPaper(world.clients.C, world.body, { audience: 'COMPACT', title });
    await server.deliverEvents();
    expect(await finders(world, title)).toBe('SCVMOX');
    const index = await heldIndex();
    await world.clients.C.query(RELABEL_PAPER, {
      input: { id, version, audience: 'MEMBERS', classification: 'UNCLASSIFIED' },
    });
    expect(await finders(world, title)).toBe('SCVM');
    await index.letGo();
  });

  it('and a seat that ends does so as well', async () => {
    const world = await setting(server);
    const text = word();
    await startThread(world.clients.C, world.body, { text });
    await server.deliverEvents();
    expect(await finders(world, text)).toBe('SCVMO');
    await server.db.query(`UPDATE representation SET valid_until = '2020-01-01' WHERE person_id = $1`, [
      world.people.O.id,
    ]);
    expect(await finders(world, text)).toBe('SCVM');
  });
});

describe('a post', () => {
  it('is found by what it says now, and by nothing once it is hidden or taken back', async () => {
    const world = await setting(server);
    const [first, second, other] = [word(), word(), word()];
    const thread = await startThread(world.clients.C, world.body);
    const said = await post(world.clients.M, thread.id, first);
    const hidden = await post(world.clients.M, thread.id, other);
    await server.deliverEvents();
    expect(await search(world.clients.O, first)).toMatchObject([
      {
        kind: 'POST',
        subjectId: thread.id,
        seq: 2,
        title: { text: 'A subject' },
        extract: { text: first },
        author: { id: world.people.M.id },
      },
    ]);
    const { editPost } = await world.clients.M.query(EDIT, {
      input: { id: said.id, text: second, version: said.version },
    });
    await server.deliverEvents();
    expect(await finders(world, first)).toBe('');
    expect(await finders(world, second)).toBe('SCVMO');
    await world.clients.M.query(WITHDRAW, { input: { id: said.id, version: editPost.version } });
    await world.clients.C.query(HIDE, {
      input: { id: hidden.id, hidden: true, reason: 'Not for this place.', version: hidden.version },
    });
    expect(await finders(world, second)).toBe('');
    expect(await finders(world, other)).toBe('');
  });

  it('is found and shown by the words of its links and mentions, not by their addresses', async () => {
    const world = await setting(server);
    const [name, address] = [word(), word()];
    await startThread(world.clients.C, world.body, { text: `Ask [@${name}](/people/${address}) **first**.` });
    await server.deliverEvents();
    expect(await search(world.clients.M, name)).toMatchObject([{ extract: { text: `Ask @${name} first.` } }]);
    expect(await search(world.clients.M, address)).toEqual([]);
  });

  it('goes by the title its thread has now', async () => {
    const world = await setting(server);
    const [text, title] = [word(), word()];
    const thread = await startThread(world.clients.C, world.body, { text });
    await world.clients.C.query(RENAME, { input: { id: thread.id, title, version: thread.version } });
    await server.deliverEvents();
    expect(await search(world.clients.M, text)).toMatchObject([{ title: { text: title } }]);
    expect(await search(world.clients.M, title)).toMatchObject([{ kind: 'THREAD' }]);
  });
});

describe('words are found', () => {
  const CASES: [string, string, string, string][] = [
    ['en', 'The meetings discussed sanctions.', 'meeting sanction', 'meetings sanctions'],
    ['fr', 'Les frontières terrestres et leur résumé.', 'frontiere resume', 'frontières résumé'],
    ['es', 'Las reuniones de coordinación.', 'reunion coordinacion', 'reuniones coordinación'],
    ['ru', 'Доклады рабочей группы.', 'доклад группа', 'Доклады группы'],
    ['ar', 'تقارير الفريق عن الإرهاب', 'الارهاب', 'الإرهاب'],
    ['zh', '联合国全球反恐协调契约', '反恐', '反恐'],
  ];
  it.each(CASES)(
    'in %s by their stems and without accents: %s',
    async (language, text, sought, highlighted) => {
      const world = await setting(server);
      const thread = await startThread(world.clients.C, world.body);
      await world.clients.M.query(POST, {
        input: { threadId: thread.id, id: randomUUID(), text, language },
      });
      await server.deliverEvents();
      const filter = { body: world.body.code, language };
      const [hit, ...others] = await search(world.clients.O, sought, filter);
      expect(others).toEqual([]);
      expect(hit).toMatchObject({ kind: 'POST', language, extract: { text } });
      expect(hit && marked(hit.extract)).toEqual(highlighted.split(' '));
      expect(
        await search(world.clients.O, sought, { ...filter, language: language === 'en' ? 'fr' : 'en' }),
      ).toEqual([]);
      // Of whichever language, when none is asked for.
      expect(await search(world.clients.O, sought, { body: world.body.code })).toHaveLength(1);
      expect(await search(world.clients.X, sought, { body: world.body.code })).toEqual([]);
    },
  );

  it('by their beginnings, in phrases, and not with words that are left out', async () => {
    const world = await setting(server);
    const thread = await startThread(world.clients.C, world.body, { text: 'Border control at the open sea' });
    await post(world.clients.C, thread.id, 'Control of the open border organisations');
    await server.deliverEvents();
    const seqs = async (text: string) =>
      (await search(world.clients.M, text, { body: world.body.code })).map(({ seq }) => seq).sort();
    expect(await seqs('border control')).toEqual([1, 2]);
    expect(await seqs('"border control"')).toEqual([1]);
    expect(await seqs('border -sea')).toEqual([2]);
    expect(await seqs('organisati')).toEqual([2]);
    expect(await seqs('sea or organisation')).toEqual([1, 2]);
    expect(await seqs('the')).toEqual([]);
    expect(await seqs('-border')).toEqual([]);
    expect(await seqs('border unheard')).toEqual([]);
  });

  it('and shown as text, whatever they say', async () => {
    const world = await setting(server);
    const text = `<img src=x onerror=alert(1)> ${word()} & <b>bold</b>`;
    await startThread(world.clients.C, world.body, { text });
    await server.deliverEvents();
    const [hit] = await search(world.clients.M, 'onerror bold', { body: world.body.code });
    expect(hit?.extract.text).toBe(text);
    expect(hit && marked(hit.extract)).toEqual(['onerror', 'bold']);
  });
});

describe('what is found', () => {
  it('is narrowed by kind, body, entity, author and days', async () => {
    const [world, other] = [await setting(server), await setting(server)];
    const text = word();
    const thread = await startThread(world.clients.C, world.body, { title: text, text });
    await post(world.clients.M, thread.id, text);
    await startThread(other.clients.S, other.body, { text });
    await server.deliverEvents();
    const count = async (filter: Record<string, unknown>) =>
      (await search(world.clients.S, text, filter)).length;
    expect(await count({})).toBe(4);
    expect(await count({ kinds: ['POST'] })).toBe(3);
    expect(await count({ body: world.body.code })).toBe(3);
    expect(await count({ entity: world.people.M.entity.code })).toBe(1);
    expect(await count({ authorId: world.people.M.id })).toBe(1);
    const today = server.clock.today();
    expect(await count({ from: today, to: today })).toBe(4);
    expect(await count({ to: '2020-01-01' })).toBe(0);
    const { search: found } = await world.clients.S.query(SEARCH, { text, filter: { kinds: ['POST'] } });
    expect(found.totalCount).toBe(3);
    expect(found.counts.filter(({ count: many }: { count: number }) => many > 0)).toEqual([
      { kind: 'POST', count: 3, more: false },
      { kind: 'THREAD', count: 1, more: false },
    ]);
  });

  it('comes in pages that neither repeat nor leave out anything', async () => {
    const world = await setting(server);
    const text = word();
    const thread = await startThread(world.clients.C, world.body, { text });
    for (let number = 2; number <= 7; number += 1)
      await post(world.clients.C, thread.id, `${text} ${'and more '.repeat(number % 3)}`);
    await server.deliverEvents();
    const seqs: number[] = [];
    let after: string | null = null;
    do {
      const { search: page }: { search: SeenPage } = await world.clients.M.query(SEARCH, {
        text,
        first: 3,
        after,
      });
      seqs.push(...page.edges.map(({ node }) => node.seq ?? 0));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seqs.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await world.clients.M.refusal(SEARCH, { text, after: 'nonsense' })).toBe('INVALID_INPUT');
  });
});

describe('a word that stands everywhere', () => {
  it('is ranked and counted among the newest thousand, for those who may read them and no others', async () => {
    const world = await setting(server);
    const [text, thread] = [word(), await startThread(world.clients.C, world.body)];
    await server.db.query(
      `INSERT INTO post (id, thread_id, seq, author_id, entity_id, capacity, text, language, created_at, version)
       SELECT gen_random_uuid(), $1, g, $2, $3, 'CHAIR', $4, 'en', now() - make_interval(mins => g), 1 FROM generate_series(2, 21000) g`,
      [thread.id, world.people.C.id, world.people.C.entity.id, text],
    );
    await server.app.get(SearchIndexer).reindex();
    await server.deliverEvents();
    // The choice of how to read is made by the statistics of the database.
    await server.db.query('ANALYZE search_entry');
    const find = async (client: TestClient, after: string | null = null) =>
      (await client.query(SEARCH, { text, first: 100, after })).search as SeenPage;
    const first = await find(world.clients.O);
    expect(first.edges.map(({ node }) => node.seq)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 2),
    );
    expect(first.counts.find(({ kind }) => kind === 'POST')).toEqual({
      kind: 'POST',
      count: 1000,
      more: true,
    });
    const second = await find(world.clients.O, first.pageInfo.endCursor);
    expect(second.edges[0]?.node.seq).toBe(102);
    expect(await traces(world.clients.X, text)).toEqual(NONE);
    const index = await heldIndex();
    await relabel(world.clients.C, thread, 'OFFICERS');
    expect(await traces(world.clients.M, text)).toEqual(NONE);
    await index.letGo();
    expect(await traces(world.clients.M, text)).toEqual(NONE);
  });
});

describe('the index', () => {
  it('is the same however often and in whatever order it hears of a thing', async () => {
    const world = await setting(server);
    await startThread(world.clients.C, world.body, { title: word(), text: word() });
    await server.deliverEvents();
    const entries = () =>
      server.db.query('SELECT kind, id, form, at, marks, words FROM search_entry ORDER BY kind, id, form');
    await server.app.get(SearchIndexer).reindex();
    await server.deliverEvents();
    const before = await entries();
    await server.app.get(SearchIndexer).reindex();
    await server.app.get(SearchIndexer).reindex();
    await server.deliverEvents();
    expect(await entries()).toEqual(before);
    expect(before.length).toBeGreaterThan(10);
  });

  it('waits with what it cannot read, and goes on with the rest', async () => {
    const world = await setting(server);
    const text = word();
    await server.db.query(
      `INSERT INTO search_task (kind, queued_at, due_at) VALUES ('NONSENSE', now(), now())`,
    );
    await startThread(world.clients.C, world.body, { text });
    await server.deliverEvents();
    expect(await finders(world, text)).toBe('SCVMO');
  });
});

/** Keeps the index as it is until it is let go: as in the moment between an act and its event. */
async function heldIndex(): Promise<{ letGo: () => Promise<void> }> {
  const runner = server.db.createQueryRunner();
  await runner.query('SELECT pg_advisory_lock(7421031)');
  return {
    letGo: async () => {
      await runner.query('SELECT pg_advisory_unlock(7421031)');
      await runner.release();
      await server.deliverEvents();
    },
  };
}

async function marksOf(id: string): Promise<string[]> {
  const rows: { marks: string[] }[] = await server.db.query('SELECT marks FROM search_entry WHERE id = $1', [
    id,
  ]);
  return rows.flatMap(({ marks }) => marks);
}
