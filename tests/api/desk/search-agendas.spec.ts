import type { TestServer } from '@concert/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADD_ENTITY, UPDATE_ENTITY } from '../governance/operations.js';
import { addItem, CONVENE, convened, DECIDE, draft, PROPOSE, REMOVE_ITEM } from '../meetings/operations.js';
import { setting } from '../meetings/setting.js';
import { startTestServer } from '../server.js';
import { finders, search, word } from './search.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a search finds an agenda item', () => {
  it('for those who may see the meeting and the item, once the meeting is convened', async () => {
    const world = await setting(server);
    const [open, members, annotation] = [word(), word(), word()];
    const meeting = await draft(world.clients.C, world.body, { audience: 'COMPACT' });
    const item = await addItem(world.clients.C, meeting.id, open, { annotation });
    await addItem(world.clients.C, meeting.id, members, { audience: 'MEMBERS' });
    await server.deliverEvents();
    expect(await finders(world, open)).toBe('SCV');
    await world.clients.C.query(CONVENE, { input: { id: meeting.id, version: meeting.version } });
    await server.deliverEvents();
    expect(await finders(world, open)).toBe('SCVMOX');
    expect(await finders(world, annotation)).toBe('SCVMOX');
    expect(await finders(world, members)).toBe('SCVM');
    expect(await search(world.clients.O, open)).toMatchObject([
      { kind: 'AGENDA_ITEM', subjectId: item.id, body: { code: world.body.code }, title: { text: open } },
    ]);
  });

  it('for every body that sits', async () => {
    const [host, guest] = [await setting(server), await setting(server)];
    const title = word();
    const meeting = await convened(host.clients.S, host.body, { jointBodies: [guest.body.code] });
    await addItem(host.clients.S, meeting.id, title);
    await server.deliverEvents();
    expect(await finders(guest, title)).toBe('SCVMO');
  });

  it('that is proposed for its entity and those who decide, and for the others when it is accepted', async () => {
    const world = await setting(server);
    const { C, M } = world.clients;
    const title = word();
    const meeting = await convened(C, world.body);
    const input = { meetingId: meeting.id, title, kind: 'DISCUSSION', audience: 'MEMBERS' };
    const { id, version } = (await M.query(PROPOSE, { input })).proposeAgendaItem;
    await server.deliverEvents();
    const other = await server.as(await server.build.seated(world.body, 'MEMBER'));
    expect(await finders(world, title)).toBe('SCVM');
    expect(await search(other, title)).toEqual([]);
    const from = { authorId: world.people.M.id, entity: world.people.M.entity.code };
    expect(await search(C, title, from)).toHaveLength(1);
    await C.query(DECIDE, { input: { id, version, accept: true } });
    await server.deliverEvents();
    expect(await search(other, title)).toHaveLength(1);
  });

  it('no longer once it is taken off, and keeps nothing of it', async () => {
    const world = await setting(server);
    const title = word();
    const meeting = await convened(world.clients.C, world.body);
    const { id, version } = await addItem(world.clients.C, meeting.id, title);
    await server.deliverEvents();
    expect(await finders(world, title)).toBe('SCVMO');
    await world.clients.C.query(REMOVE_ITEM, { input: { id, version } });
    expect(await finders(world, title)).toBe('');
    await server.deliverEvents();
    expect(await server.db.query('SELECT FROM search_entry WHERE id = $1', [id])).toEqual([]);
  });
});

describe('a search finds an entity', () => {
  it('by its code, its acronym and its name in any language, as it is called now', async () => {
    const world = await setting(server);
    const [before, french, after] = [word(), word(), word()];
    const code = word().toUpperCase();
    const input = { code, acronym: { en: 'TEST' }, name: { en: before, fr: french }, kind: 'AGENCY' };
    const added = { ...input, compactStatus: 'MEMBER', confirmed: true, from: '2020-01-01' };
    const { version } = (await world.clients.S.query(ADD_ENTITY, { input: added })).addEntity;
    await server.deliverEvents();
    for (const text of [code, before, french]) expect(await finders(world, text)).toBe('SCVMOX');
    expect(await search(world.clients.X, french)).toMatchObject([
      { kind: 'ENTITY', entity: { code }, language: 'fr' },
    ]);
    await world.clients.S.query(UPDATE_ENTITY, { input: { code, version, name: { en: after } } });
    await server.deliverEvents();
    expect([await finders(world, before), await finders(world, after)]).toEqual(['', 'SCVMOX']);
  });
});
