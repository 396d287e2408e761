import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { next, type TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import {
  END_REPRESENTATION,
  LEAVE,
  NAME,
  type Page,
  SET_FOCAL_POINT,
  SET_SECRETARIAT,
  day,
} from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const STANDINGS = '{ viewer { standings { body { code } role } } }';

/** An entity seated in a body, with a focal point and a colleague without a mandate. */
async function office() {
  const body = await server.build.body();
  const entity = await server.build.entity();
  await server.build.seat(entity, body, 'MEMBER');
  const [focal, colleague] = [
    await server.build.person({ entity, focalPoint: true }),
    await server.build.person({ entity }),
  ];
  return { body, entity, focal, colleague };
}

describe('a focal point', () => {
  it('names who speaks for the own entity, and for no other', async () => {
    const [here, there] = [await office(), await office()];
    const input = {
      person: here.colleague.id,
      entity: here.entity.code,
      body: here.body.code,
      role: 'ALTERNATE',
    };
    const [own, other, ordinary] = [
      await server.as(here.focal),
      await server.as(there.focal),
      await server.as(here.colleague),
    ];
    expect((await other.failure(NAME, { input }))?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      details: { reason: 'notYourEntity' },
    });
    expect(await ordinary.refusal(NAME, { input })).toBe('FORBIDDEN');
    expect(
      (await own.failure(NAME, { input: { ...input, person: there.colleague.id } }))?.extensions.details,
    ).toMatchObject({ field: 'person', reason: 'notOfEntity' });
    expect(
      (await own.failure(NAME, { input: { ...input, body: there.body.code } }))?.extensions.details.reason,
    ).toBe('noSeat');
    expect((await own.query(NAME, { input })).nameRepresentative).toMatchObject({
      role: 'ALTERNATE',
      period: { from: day(), until: null },
      person: { id: here.colleague.id },
    });
    expect((await ordinary.query(STANDINGS)).viewer.standings).toEqual([
      { body: { code: here.body.code }, role: 'ALTERNATE' },
    ]);
    expect((await own.failure(NAME, { input }))?.extensions.details.reason).toBe('representsAlready');
  });

  it('changes a role by a dated new representation', async () => {
    const { body, entity, focal, colleague } = await office();
    const client = await server.as(focal);
    const input = { person: colleague.id, entity: entity.code, body: body.code };
    const first = await client
      .query(NAME, { input: { ...input, role: 'EXPERT', from: day(-5) } })
      .catch((error: unknown) => error);
    expect(String(first)).not.toContain('Refused');
    await client.query(NAME, { input: { ...input, role: 'REPRESENTATIVE' } });
    const spoken = (
      await client.query(
        `query ($id: ID!) { person(id: $id) { representations { role period { from until } } } }`,
        { id: colleague.id },
      )
    ).person.representations;
    expect(spoken).toEqual([{ role: 'REPRESENTATIVE', period: { from: day(), until: null } }]);
    const before = await client.query(
      `query ($code: String!, $asOf: Date) { body(code: $code, asOf: $asOf) { seats { representations { role } } } }`,
      { code: body.code, asOf: day(-1) },
    );
    expect(before.body.seats[0].representations).toEqual([{ role: 'EXPERT' }]);
  });

  it('ends a representation, which stays on record; another’s focal point cannot', async () => {
    const [here, there] = [await office(), await office()];
    const { id } = await server.build.represent(here.colleague, here.body);
    const input = { id };
    expect(await (await server.as(there.focal)).refusal(END_REPRESENTATION, { input })).toBe('FORBIDDEN');
    const client = await server.as(here.focal);
    expect(
      (await client.failure(END_REPRESENTATION, { input: { id, until: '2017-01-01' } }))?.extensions.details
        .reason,
    ).toBe('beforeStart');
    expect((await client.query(END_REPRESENTATION, { input })).endRepresentation.period).toEqual({
      from: '2018-01-01',
      until: day(),
    });
    expect((await client.failure(END_REPRESENTATION, { input }))?.extensions.details.reason).toBe(
      'representationOver',
    );
    expect(
      await client.refusal(END_REPRESENTATION, { input: { id: '00000000-0000-4000-8000-000000000000' } }),
    ).toBe('NOT_FOUND');
    expect((await (await server.as(here.colleague)).query(STANDINGS)).viewer.standings).toEqual([]);
  });

  it('names further focal points, and is not the last to go', async () => {
    const [here, there] = [await office(), await office()];
    const [own, other] = [await server.as(here.focal), await server.as(there.focal)];
    const set = (person: { id: string }, focalPoint: boolean) => ({
      input: { person: person.id, entity: here.entity.code, focalPoint },
    });
    expect(await other.refusal(SET_FOCAL_POINT, set(here.colleague, true))).toBe('FORBIDDEN');
    expect((await own.failure(SET_FOCAL_POINT, set(here.focal, false)))?.extensions.details.reason).toBe(
      'lastFocalPoint',
    );
    expect((await own.failure(SET_FOCAL_POINT, set(there.colleague, true)))?.extensions.details.reason).toBe(
      'notOfEntity',
    );
    expect(await own.refusal(SET_FOCAL_POINT, set(here.colleague, true))).toBeNull();
    expect((await own.failure(SET_FOCAL_POINT, set(here.colleague, true)))?.extensions.details.reason).toBe(
      'hasDuty',
    );
    const can = `query ($code: String!) { entity(code: $code) { viewerCan { administerPeople invite edit } focalPoints { id } } }`;
    expect(
      (await (await server.as(here.colleague)).query(can, { code: here.entity.code })).entity.viewerCan,
    ).toEqual({ administerPeople: true, invite: true, edit: false });
    expect((await own.query(can, { code: there.entity.code })).entity.viewerCan).toEqual({
      administerPeople: false,
      invite: false,
      edit: false,
    });
    expect(await own.refusal(SET_FOCAL_POINT, set(here.focal, false))).toBeNull();
    expect(
      (await (await server.as(here.colleague)).query(can, { code: here.entity.code })).entity.focalPoints,
    ).toEqual([{ id: here.colleague.id }]);
  });

  it('of two who resign at the same moment one stays', async () => {
    const { entity, focal, colleague } = await office();
    const [one, two] = [await server.as(focal), await server.as(colleague)];
    await one.query(SET_FOCAL_POINT, {
      input: { person: colleague.id, entity: entity.code, focalPoint: true },
    });
    const answers = await Promise.all([
      one.refusal(SET_FOCAL_POINT, { input: { person: focal.id, entity: entity.code, focalPoint: false } }),
      two.refusal(SET_FOCAL_POINT, {
        input: { person: colleague.id, entity: entity.code, focalPoint: false },
      }),
    ]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers).toContain('CONFLICT');
  });
});

describe('a person who leaves', () => {
  it('loses everything at once: rights, duties, sessions and open sockets', async () => {
    const { body, entity, focal, colleague } = await office();
    await server.build.represent(colleague, body);
    const leaver = await server.as(colleague);
    const socket = await server.socket(leaver);
    const ended = next(socket, 'session.ended');
    const cut = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
    const input = { person: colleague.id, entity: entity.code, reason: 'Moved to another duty station' };
    expect(await (await server.as((await office()).focal)).refusal(LEAVE, { input })).toBe('FORBIDDEN');
    const client = await server.as(focal);
    expect((await client.query(LEAVE, { input })).endAffiliation).toEqual({
      id: colleague.id,
      entity: null,
      representations: [],
    });
    expect((await leaver.query('{ viewer { person { id } } }')).viewer).toBeNull();
    expect(await leaver.refusal('{ bodies { edges { node { code } } } }')).toBe('UNAUTHENTICATED');
    await server.deliverEvents();
    await ended;
    await cut;
    await expect(server.socket(leaver)).rejects.toThrow();
    expect(await client.refusal(LEAVE, { input })).toBe('NOT_FOUND');
    const rows: { state: string }[] = await server.db.query(
      `SELECT (SELECT count(*) FROM session WHERE person_id = $1) || ' ' || (SELECT count(*) FROM representation WHERE person_id = $1 AND valid_until IS NULL) || ' ' || (SELECT suspended_at IS NOT NULL FROM person WHERE id = $1) AS state`,
      [colleague.id],
    );
    expect(rows[0]?.state).toBe('0 0 true');
  });

  it('stays known by name where they wrote, and nowhere else', async () => {
    const { entity, focal, colleague } = await office();
    const client = await server.as(focal);
    await client.query(LEAVE, { input: { person: colleague.id, entity: entity.code, reason: 'Retired' } });
    expect(
      (
        await client.query('query ($id: ID!) { person(id: $id) { name entity { code } } }', {
          id: colleague.id,
        })
      ).person,
    ).toEqual({ name: colleague.name, entity: null });
    const names = async (query: string, variables: object): Promise<string[]> => {
      const data = await client.query(query, { ...variables });
      return JSON.stringify(data).includes(colleague.name) ? [colleague.name] : [];
    };
    expect(
      await names('query ($text: String) { people(text: $text) { edges { node { name } } } }', {
        text: colleague.name,
      }),
    ).toEqual([]);
    expect(
      await names('query ($code: String!) { entity(code: $code) { people { name } } }', {
        code: entity.code,
      }),
    ).toEqual([]);
  });
});

describe('the secretariat', () => {
  it('is chosen by the secretariat among the people of its entity, and is never left empty', async () => {
    await server.db.query(`DELETE FROM duty WHERE duty = 'SECRETARIAT'`);
    const entity = await server.build.entity({ code: 'UNOCT' });
    const [officer, colleague] = [
      await server.build.person({ entity, secretariat: true }),
      await server.build.person({ entity, focalPoint: true }),
    ];
    const [client, focal] = [await server.as(officer), await server.as(colleague)];
    const set = (person: { id: string }, secretariat: boolean) => ({
      input: { person: person.id, secretariat },
    });
    expect(await focal.refusal(SET_SECRETARIAT, set(colleague, true))).toBe('FORBIDDEN');
    expect(
      (await client.failure(SET_SECRETARIAT, set(await server.build.person(), true)))?.extensions.details
        .reason,
    ).toBe('notOfEntity');
    expect((await client.failure(SET_SECRETARIAT, set(officer, false)))?.extensions.details.reason).toBe(
      'lastSecretariat',
    );
    expect(
      (await focal.failure(LEAVE, { input: { person: officer.id, entity: 'UNOCT', reason: 'x' } }))
        ?.extensions.details.reason,
    ).toBe('lastSecretariat');
    expect(await client.refusal(SET_SECRETARIAT, set(colleague, true))).toBeNull();
    expect((await (await server.as(colleague)).query('{ viewer { secretariat } }')).viewer.secretariat).toBe(
      true,
    );
    expect(await client.refusal(SET_SECRETARIAT, set(officer, false))).toBeNull();
    expect((await (await server.as(officer)).query('{ viewer { secretariat } }')).viewer.secretariat).toBe(
      false,
    );
  });
});

describe('an e-mail address', () => {
  const EMAIL = 'query ($id: ID!) { person(id: $id) { email } }';

  it('is shown to its owner, to focal points of the entity, to the secretariat and to those who share a body, and to nobody else', async () => {
    const { body, entity, focal, colleague } = await office();
    await server.build.represent(colleague, body, 'EXPERT');
    const shared = await server.build.seated(body, 'OBSERVER');
    const strangers = [
      await server.build.person(),
      (await office()).focal,
      await server.build.person({ entity }),
    ];
    const sees = async (person: { id: string }): Promise<string | null> =>
      (await (await server.as(person)).query(EMAIL, { id: colleague.id })).person.email;
    for (const person of [colleague, focal, shared, await server.build.person({ secretariat: true })])
      expect(await sees(person)).toBe(colleague.email);
    for (const person of strangers) expect(await sees(person)).toBeNull();
  });

  it('is not found by searching for it', async () => {
    const { colleague } = await office();
    const client = await server.as(await server.build.person());
    const { people } = await client.query('query ($text: String) { people(text: $text) { totalCount } }', {
      text: colleague.email,
    });
    expect(people.totalCount).toBe(0);
  });
});

describe('people', () => {
  const PEOPLE = `query ($entity: String, $body: String, $text: String, $first: Int, $after: String) { people(entity: $entity, body: $body, text: $text, first: $first, after: $after) { edges { node { name entity { code } representations { role body { code } } email } } pageInfo { hasNextPage endCursor } totalCount } }`;

  it('are found by entity, by body, and by name without regard to accents; page by page', async () => {
    const { body, entity, colleague } = await office();
    await server.build.represent(colleague, body);
    for (const name of ['Zoé Désirée', 'Ana_100%', 'Émile']) await server.build.person({ entity, name });
    const client = await server.as(await server.build.person());
    const names = async (variables: object): Promise<string[]> =>
      (await client.query(PEOPLE, { ...variables })).people.edges.map(
        (edge: { node: { name: string } }) => edge.node.name,
      );
    expect(await names({ entity: entity.code, text: 'desiree' })).toEqual(['Zoé Désirée']);
    expect(await names({ entity: entity.code, text: '0%' })).toEqual(['Ana_100%']);
    expect(await names({ entity: entity.code, text: '_' })).toEqual(['Ana_100%']);
    expect(await names({ body: body.code })).toEqual([colleague.name]);
    const all: string[] = [];
    let after: string | null = null;
    do {
      const { people }: { people: Page<{ name: string }> } = await client.query(PEOPLE, {
        entity: entity.code,
        first: 2,
        after,
      });
      all.push(...people.edges.map((edge) => edge.node.name));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
    } while (after !== null);
    expect(all).toHaveLength(5);
    expect(new Set(all).size).toBe(5);
    expect(await client.refusal(PEOPLE, { entity: 'NOBODY' })).toBe('NOT_FOUND');
    expect(await client.refusal(PEOPLE, { after: 'rubbish' })).toBe('INVALID_INPUT');
  });
});
