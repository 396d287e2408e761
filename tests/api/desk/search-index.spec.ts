import { SearchIndexer } from '@concert/desk';
import { describe, expect, it } from '@jest/globals';
import type { TestClient } from '@concert/testing';
import { relabel, startThread } from '../discussions/thread-acts.js';
import { addPaper, RELABEL as RELABEL_PAPER } from '../documents/papers.js';
import { setting } from '../programme/operations.js';
import { finders, SEARCH, type SeenPage, traces, word } from './search.js';
import { server, NONE } from './search-setting.js';

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
