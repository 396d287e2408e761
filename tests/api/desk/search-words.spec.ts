import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { post, POST, startThread } from '../discussions/thread-acts.js';
import { setting } from '../programme/operations.js';
import { marked, search, SEARCH, type SeenPage, word } from './search.js';
import { server } from './search-setting.js';

describe('words are found', () => {
  const CASES: [string, string, string, string][] = [
    ['en', 'The meetings discussed sanctions.', 'meeting sanction', 'meetings sanctions'],
    ['fr', 'Les frontières terrestres et leur résumé.', 'frontiere resume', 'frontières résumé'],
    ['es', 'Las reuniones de coordinación.', 'reunion coordinacion', 'reuniones coordinación'],
    ['ru', 'Доклады рабочей группы.', 'доклад группа', 'Доклады группы'],
    ['ar', 'تقارير الفريق عن الإرهاب', 'الارهاب', 'الإرهاب'],
    ['ar', 'منع التطرف والإرهاب في المدرسة', 'المدرسه الارهاب', 'الإرهاب المدرسة'],
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
    // More than a day lies between these two: on no day is it the same one in both.
    const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;
    const dayIn = (timeZone: string) =>
      new Intl.DateTimeFormat('en-CA', { timeZone }).format(server.clock.now());
    await server.db.query('UPDATE person SET time_zone = $2 WHERE id = $1', [world.people.S.id, east]);
    expect(await count({ from: dayIn(east), to: dayIn(east) })).toBe(4);
    expect(await count({ from: dayIn(west), to: dayIn(west) })).toBe(0);
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
