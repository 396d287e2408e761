import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuiltBody, BuiltPerson, TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';
import { EDIT, post, startThread } from './thread-acts.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const MENTIONABLES = `query ($body: String!, $audience: Audience!, $text: String!) {
  mentionables(body: $body, audience: $audience, text: $text) { address seats personCount person { id } entity { code } } }`;
const CALLED = `query ($body: String!, $audience: Audience!, $text: String!) {
  calledBy(body: $body, audience: $audience, text: $text) { unheard persons { id } } }`;
type SeatedPerson = Awaited<ReturnType<TestServer['build']['seated']>>;

const NOTICES = '{ notices(first: 100) { edges { node { kind title link } } } }';

const person = ({ id }: BuiltPerson) => `[@Somebody](/people/${id})`;
const entity = ({ entity: { code } }: Pick<SeatedPerson, 'entity'>) =>
  `[@${code}](/entities/${code.toLowerCase()})`;
const seats = ({ code }: BuiltBody, group: string) => `[@${group}](/bodies/${code.toLowerCase()}#${group})`;

async function setting() {
  const body = await server.build.body();
  const people = {
    chair: await server.build.seated(body, 'CHAIR'),
    vice: await server.build.seated(body, 'VICE_CHAIR'),
    member: await server.build.seated(body, 'MEMBER'),
    observer: await server.build.seated(body, 'OBSERVER'),
    stranger: await server.build.person(),
  };
  const called = async (client: TestClient, text: string, audience = 'BODY') => {
    const { persons, unheard } = (await client.query(CALLED, { body: body.code, audience, text })).calledBy;
    return { ids: persons.map(({ id }: { id: string }) => id).sort(), unheard };
  };
  return { body, people, chair: await server.as(people.chair), called };
}

const ids = (...people: BuiltPerson[]) => people.map(({ id }) => id).sort();

async function mentionedIn(someone: BuiltPerson): Promise<string[]> {
  await server.deliverEvents();
  const { notices } = await (await server.as(someone)).query(NOTICES);
  return notices.edges
    .filter(({ node }: { node: { kind: string } }) => node.kind === 'MENTIONED')
    .map(({ node }: { node: { link: string } }) => node.link);
}

describe('a text calls, and says so before it is said,', () => {
  it('a person, those who speak for an entity, and those who speak from some seats', async () => {
    const { body, people, chair, called } = await setting();
    const { vice, member, observer } = people;
    const colleague = await server.build.person({ entity: member.entity });
    await server.build.represent(colleague, body, 'ALTERNATE');
    expect((await called(chair, person(vice))).ids).toEqual(ids(vice));
    expect((await called(chair, entity(member))).ids).toEqual(ids(member, colleague));
    expect((await called(chair, seats(body, 'officers'))).ids).toEqual(ids(vice));
    expect((await called(chair, seats(body, 'observers'))).ids).toEqual(ids(observer));
    expect((await called(chair, seats(body, 'everybody'))).ids).toEqual(
      ids(vice, member, colleague, observer),
    );
  });

  it('nobody who may not read it, and says whom it calls in vain', async () => {
    const { body, people, chair, called } = await setting();
    const { member, observer, stranger } = people;
    const text = `${person(stranger)} ${person(member)} ${seats(body, 'observers')} [@Nobody](/entities/nobody)`;
    expect(await called(chair, text, 'MEMBERS')).toEqual({
      ids: ids(member),
      unheard: ['@Somebody', '@observers', '@Nobody'],
    });
    expect((await called(chair, person(stranger), 'COMPACT')).ids).toEqual(ids(stranger));
    expect(
      await (await server.as(observer)).refusal(CALLED, { body: body.code, audience: 'MEMBERS', text }),
    ).toBe('FORBIDDEN');
  });
});

describe('who can be called', () => {
  it('is found by the beginning of a name, an acronym or a word of them, and is never more than may read it', async () => {
    const { body, people, chair } = await setting();
    const { member, observer } = people;
    const find = async (text: string, audience = 'BODY') =>
      (await chair.query(MENTIONABLES, { body: body.code, audience, text })).mentionables;
    const all = await find('');
    const named = all.flatMap((found: { person: { id: string } | null }) => found.person?.id ?? []);
    expect(named.sort()).toEqual(ids(people.vice, member, observer));
    expect(all.find((found: { seats: string }) => found.seats === 'everybody').personCount).toBe(3);
    const [first] = await find(member.name.slice(0, 3).toLowerCase());
    expect(first.address).toMatch(/^\/people\//);
    expect((await find(member.entity.code)).map(({ address }: { address: string }) => address)).toEqual([
      `/entities/${member.entity.code.toLowerCase()}`,
    ]);
    for (const typed of [`${body.code} members`, `members of ${body.code}`, `everybody in ${body.code}`])
      expect((await find(typed)).map(({ address }: { address: string }) => address)).toEqual([
        `/bodies/${body.code.toLowerCase()}#${/members|everybody/.exec(typed)?.[0]}`,
      ]);
    const narrower = await find('', 'MEMBERS');
    expect(
      narrower.flatMap((found: { person: { id: string } | null }) => found.person?.id ?? []),
    ).not.toContain(observer.id);
    expect(narrower.map((found: { seats: string | null }) => found.seats)).not.toContain('observers');
  });
});

describe('a mention', () => {
  it('is told once to each whom the post calls, however they are called, and not to its author', async () => {
    const { body, people, chair } = await setting();
    const { member, observer } = people;
    const text = `${person(member)} and ${entity(member)} and ${seats(body, 'everybody')}`;
    const thread = await startThread(chair, body, { text });
    for (const one of [member, observer])
      expect(await mentionedIn(one)).toEqual([`/threads/${thread.id}#post-1`]);
    expect(await mentionedIn(people.chair)).toEqual([]);
    expect(await mentionedIn(people.stranger)).toEqual([]);
  });

  it('added by an edit is told, and nobody is told again', async () => {
    const { body, people, chair } = await setting();
    const { member, observer } = people;
    const thread = await startThread(chair, body);
    const said = await post(chair, thread.id, person(member));
    await server.deliverEvents();
    await chair.query(EDIT, {
      input: { id: said.id, version: 1, text: `${person(member)} ${person(observer)}` },
    });
    for (const one of [member, observer])
      expect(await mentionedIn(one)).toEqual([`/threads/${thread.id}#post-2`]);
  });

  it('does not reveal a discussion to one who may not see it', async () => {
    const { body, people, chair } = await setting();
    const { member, stranger } = people;
    await startThread(chair, body, { text: `${person(stranger)} ${person(member)}` });
    expect(await mentionedIn(stranger)).toEqual([]);
    expect(await mentionedIn(member)).toHaveLength(1);
  });
});
