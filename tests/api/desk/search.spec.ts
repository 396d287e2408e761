import type { Audience } from '@concert/contracts';
import { SearchIndexer } from '@concert/desk';
import { describe, expect, it } from '@jest/globals';
import { EDIT, HIDE, post, RENAME, startThread, WITHDRAW } from '../discussions/thread-acts.js';
import { addPaper } from '../documents/papers.js';
import { convened, draft } from '../meetings/operations.js';
import { add, publish, REMOVE, setting, UPDATE } from '../programme/operations.js';
import { finders, search, SEARCH, traces, word } from './search.js';
import { server, NONE } from './search-setting.js';

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
