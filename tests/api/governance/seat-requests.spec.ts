import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { next, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { APPOINT, ASK, AUDIT, DECIDE, LEAVE, type Page, REQUESTS, WITHDRAW, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const MOTIVATION = 'We train border officers in nine countries and can share the curricula.';
const CAN =
  'query ($code: String!) { body(code: $code) { viewerCan { requestSeat decideSeatRequest } viewerSeats { capacity } } }';

async function setting(capacity = 'MEMBER') {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const asker = await server.build.person({ focalPoint: true });
  const client = await server.as(asker);
  const input = { body: body.code, capacity, motivation: MOTIVATION };
  return {
    body,
    people,
    asker: { ...asker, entity: asker.entity! },
    client,
    input,
    ask: async () => (await client.query(ASK, { input })).requestSeat,
  };
}

describe('a request for a seat', () => {
  it('is made by a focal point or by whoever speaks for the entity elsewhere, where it holds no seat', async () => {
    const { body, people, client, asker, input } = await setting();
    const elsewhere = await server.build.seated(await server.build.body(), 'MEMBER');
    const expert = await server.build.seated(await server.build.body(), 'MEMBER', 'EXPERT');
    const nobody = await server.build.person({ entity: asker.entity });
    expect(await (await server.as(nobody)).refusal(ASK, { input })).toBe('FORBIDDEN');
    expect(await (await server.as(expert)).refusal(ASK, { input })).toBe('FORBIDDEN');
    for (const kind of ['C', 'V', 'M', 'O'] as const)
      expect((await (await server.as(people[kind])).failure(ASK, { input }))?.extensions.details.reason).toBe(
        'seatExists',
      );
    expect((await client.query(CAN, { code: body.code })).body.viewerCan.requestSeat).toBe(true);
    expect((await client.query(ASK, { input })).requestSeat).toMatchObject({
      state: 'PENDING',
      capacity: 'MEMBER',
      motivation: MOTIVATION,
      askedBy: { id: asker.id },
      representative: { id: asker.id },
      viewerCan: { decide: false, withdraw: true },
    });
    expect((await client.query(CAN, { code: body.code })).body.viewerCan.requestSeat).toBe(false);
    expect((await client.failure(ASK, { input }))?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'requestPending' },
    });
    expect(
      await (await server.as(elsewhere)).refusal(ASK, { input: { ...input, capacity: 'OBSERVER' } }),
    ).toBeNull();
  });

  it('of two made at the same moment for one entity leaves one', async () => {
    const { body, asker, input } = await setting();
    const clients = [
      await server.as(asker),
      await server.as(await server.build.person({ entity: asker.entity, focalPoint: true })),
    ];
    const answers = await Promise.all(clients.map((client) => client.refusal(ASK, { input })));
    expect(answers.sort()).toEqual(['CONFLICT', null]);
    expect((await clients[0]!.query(REQUESTS, { body: body.code })).seatRequests.totalCount).toBe(1);
  });

  it('cannot be for the Committee, an office, or a dissolved body; nor without a motivation, nor for someone else’s person', async () => {
    const { client, input } = await setting();
    const committee = await server.build.body({ kind: 'COMMITTEE' });
    const gone = await server.build.body({ dissolved: '2020-01-01' });
    const refusal = async (over: object) =>
      (await client.failure(ASK, { input: { ...input, ...over } }))?.extensions;
    expect(await refusal({ body: committee.code })).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'derivedComposition' },
    });
    expect(await refusal({ body: gone.code })).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'bodyDissolved' },
    });
    expect(await refusal({ capacity: 'CHAIR' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await refusal({ motivation: '' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await refusal({ motivation: 'x'.repeat(4001) })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await refusal({ representative: (await server.build.person()).id })).toMatchObject({
      code: 'INVALID_INPUT',
      details: { reason: 'notOfEntity' },
    });
  });

  it('is seen by those who decide it and by the asking side, and does not exist for anybody else', async () => {
    const { body, people, asker, ask } = await setting();
    const request = await ask();
    const sees = async (person: { id: string }) =>
      (await (await server.as(person)).query(REQUESTS, { body: body.code, state: 'PENDING' })).seatRequests;
    const decider = (await sees(people.C)).edges[0].node;
    expect(decider).toMatchObject({
      id: request.id,
      entity: { code: asker.entity.code },
      viewerCan: { decide: true, withdraw: false },
    });
    for (const person of [
      people.S,
      asker,
      await server.build.person({ entity: asker.entity, focalPoint: true }),
    ])
      expect((await sees(person)).totalCount).toBe(1);
    const strangers = [
      people.V,
      people.M,
      people.O,
      people.X,
      await server.build.person({ entity: asker.entity }),
      await server.build.person({ focalPoint: true }),
    ];
    for (const person of strangers) {
      expect((await sees(person)).totalCount).toBe(0);
      const client = await server.as(person);
      expect(await client.refusal(DECIDE, { input: { id: request.id, version: 1, accept: true } })).toBe(
        'NOT_FOUND',
      );
      expect(await client.refusal(WITHDRAW, { input: { id: request.id, version: 1 } })).toBe('NOT_FOUND');
    }
    expect(
      await (await server.as(asker)).refusal(DECIDE, { input: { id: request.id, version: 1, accept: true } }),
    ).toBe('FORBIDDEN');
    expect(
      await (await server.as(people.C)).refusal(WITHDRAW, { input: { id: request.id, version: 1 } }),
    ).toBe('FORBIDDEN');
  });

  it('that is accepted by a chair seats the entity and gives it a voice at once, without reloading', async () => {
    const { body, people, asker, client, ask } = await setting();
    const chair = await server.as(people.C);
    const [chairSocket, askerSocket] = [await server.socket(chair), await server.socket(client)];
    const arrived = next(chairSocket, 'seat-request.changed');
    const request = await ask();
    await server.deliverEvents();
    expect(await arrived).toEqual({ seatRequestId: request.id, bodyId: body.id });
    const [settled, answered] = [
      next(askerSocket, 'standing.changed'),
      next(askerSocket, 'seat-request.changed'),
    ];
    const { decideSeatRequest } = await chair.query(DECIDE, {
      input: { id: request.id, version: request.version, accept: true, reason: 'Welcome' },
    });
    expect(decideSeatRequest).toMatchObject({
      state: 'ACCEPTED',
      reason: 'Welcome',
      decidedBy: { id: people.C.id },
    });
    await server.deliverEvents();
    await Promise.all([settled, answered]);
    expect(
      (await client.query('{ viewer { standings { body { code } capacities role } } }')).viewer.standings,
    ).toEqual([{ body: { code: body.code }, capacities: ['MEMBER'], role: 'REPRESENTATIVE' }]);
    expect((await client.query(CAN, { code: body.code })).body).toEqual({
      viewerCan: { requestSeat: false, decideSeatRequest: false },
      viewerSeats: [{ capacity: 'MEMBER' }],
    });
    const { audit } = await (
      await server.as(people.S)
    ).query(AUDIT, { act: 'seatRequest.accepted', text: asker.entity.code });
    expect(audit.edges[0].node).toMatchObject({
      actor: { id: people.C.id },
      subjectId: request.id,
      reason: 'Welcome',
    });
  });

  it('gives the voice to the person it proposes, unless they have left since', async () => {
    const { body, people, client, asker, input } = await setting();
    const [proposed, gone] = [
      await server.build.person({ entity: asker.entity }),
      await server.build.person({ entity: asker.entity }),
    ];
    const { requestSeat } = await client.query(ASK, { input: { ...input, representative: proposed.id } });
    expect(requestSeat.representative).toEqual({ id: proposed.id });
    const chair = await server.as(people.C);
    await chair.query(DECIDE, { input: { id: requestSeat.id, version: 1, accept: true } });
    const speakers = `query ($code: String!) { body(code: $code) { seats { entity { code } representations { person { id } } } } }`;
    const seat = (code: string, data: { body: { seats: { entity: { code: string } }[] } }) =>
      data.body.seats.find((one) => one.entity.code === code);
    expect(seat(asker.entity.code, await client.query(speakers, { code: body.code }))).toMatchObject({
      representations: [{ person: { id: proposed.id } }],
    });

    const other = await setting();
    const { requestSeat: second } = await client.query(ASK, {
      input: { ...other.input, representative: gone.id },
    });
    await client.query(LEAVE, { input: { person: gone.id, entity: asker.entity.code, reason: 'Moved' } });
    await (
      await server.as(other.people.C)
    ).query(DECIDE, { input: { id: second.id, version: 1, accept: true } });
    expect(seat(asker.entity.code, await client.query(speakers, { code: other.body.code }))).toMatchObject({
      representations: [],
    });
  });

  it('for membership may be accepted as an observer, never the other way round', async () => {
    const [wide, narrow] = [await setting('MEMBER'), await setting('OBSERVER')];
    const [first, second] = [await wide.ask(), await narrow.ask()];
    expect(
      (
        await (
          await server.as(narrow.people.C)
        ).failure(DECIDE, { input: { id: second.id, version: 1, accept: true, capacity: 'MEMBER' } })
      )?.extensions.details.reason,
    ).toBe('notAsked');
    await (
      await server.as(wide.people.C)
    ).query(DECIDE, { input: { id: first.id, version: 1, accept: true, capacity: 'OBSERVER' } });
    expect((await wide.client.query(CAN, { code: wide.body.code })).body.viewerSeats).toEqual([
      { capacity: 'OBSERVER' },
    ]);
  });

  it('is declined with a reason, which the asker reads, and may be made again', async () => {
    const { people, client, ask } = await setting();
    const request = await ask();
    const chair = await server.as(people.C);
    const decline = (reason?: string) =>
      chair.failure(DECIDE, { input: { id: request.id, version: 1, accept: false, reason } });
    expect((await decline())?.extensions.details).toMatchObject({ field: 'reason', reason: 'required' });
    expect((await decline('   '))?.extensions.code).toBe('INVALID_INPUT');
    expect(await decline('Full for now')).toBeNull();
    expect((await client.query(REQUESTS, { state: 'DECLINED' })).seatRequests.edges[0].node).toMatchObject({
      id: request.id,
    });
    expect(await ask()).toMatchObject({ state: 'PENDING' });
  });

  it('decided by two chairs at the same moment gets one decision, and the other is told so', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { body, people, ask, client } = await setting();
      const second = await server.build.seated(body, 'CO_CHAIR');
      const request = await ask();
      const [one, two] = [await server.as(people.C), await server.as(second)];
      const answers = await Promise.all([
        one.failure(DECIDE, { input: { id: request.id, version: 1, accept: true } }),
        two.failure(DECIDE, { input: { id: request.id, version: 1, accept: false, reason: 'No' } }),
      ]);
      const refused = answers.filter((answer) => answer !== null);
      expect(refused).toHaveLength(1);
      expect(refused[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        details: { reason: 'alreadyDecided' },
      });
      const accepted = answers[0] === null;
      expect((await client.query(REQUESTS, { body: body.code })).seatRequests.edges[0].node.state).toBe(
        accepted ? 'ACCEPTED' : 'DECLINED',
      );
      expect((await client.query(CAN, { code: body.code })).body.viewerSeats).toHaveLength(accepted ? 1 : 0);
    }
  });

  it('that is withdrawn while a chair accepts it ends one way only', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { body, people, ask, client } = await setting();
      const request = await ask();
      const [accepted, withdrawn] = await Promise.all([
        (await server.as(people.C)).refusal(DECIDE, { input: { id: request.id, version: 1, accept: true } }),
        client.refusal(WITHDRAW, { input: { id: request.id, version: 1 } }),
      ]);
      expect([accepted, withdrawn].sort()).toEqual(['CONFLICT', null]);
      expect((await client.query(CAN, { code: body.code })).body.viewerSeats).toHaveLength(
        accepted === null ? 1 : 0,
      );
    }
  });

  it('answered from an old page is refused as stale', async () => {
    const { people, ask } = await setting();
    const request = await ask();
    await server.db.query('UPDATE seat_request SET version = 4 WHERE id = $1', [request.id]);
    expect(
      (
        await (
          await server.as(people.C)
        ).failure(DECIDE, { input: { id: request.id, version: 1, accept: true } })
      )?.extensions,
    ).toMatchObject({ code: 'STALE', details: { currentVersion: 4 } });
  });

  it('cannot be accepted once the entity has been given a seat in another way', async () => {
    const { body, people, asker, ask } = await setting();
    const request = await ask();
    const secretary = await server.as(people.S);
    await secretary.query(APPOINT, {
      input: { body: body.code, entity: asker.entity.code, capacity: 'MEMBER', from: day() },
    });
    expect(
      (await secretary.failure(DECIDE, { input: { id: request.id, version: 1, accept: true } }))?.extensions
        .details.reason,
    ).toBe('seatExists');
  });

  it('is listed page by page, without gaps or doubles', async () => {
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    const enter = async (): Promise<void> => {
      const [body, person] = [await server.build.body(), await server.build.person()];
      await server.db.query(
        `INSERT INTO seat_request (id, body_id, entity_id, capacity, motivation, representative_id, state, asked_by_id, asked_at, version)
         VALUES (gen_random_uuid(), $1, $2, 'MEMBER', 'x', $3, 'PENDING', $3, now(), 1)`,
        [body.id, person.entity?.id, person.id],
      );
    };
    for (let index = 0; index < 5; index += 1) await enter();
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { seatRequests }: { seatRequests: Page<{ id: string }> } = await secretary.query(REQUESTS, {
        first: 3,
        after,
      });
      for (const { node } of seatRequests.edges) {
        expect(seen.has(node.id)).toBe(false);
        seen.add(node.id);
      }
      after = seatRequests.pageInfo.hasNextPage ? seatRequests.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.size).toBe((await secretary.query(REQUESTS, {})).seatRequests.totalCount);
  });
});
