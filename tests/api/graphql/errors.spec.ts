import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const post = (
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Response> => fetch(`${server.url}/graphql`, { method: 'POST', headers, body });

describe('errors', () => {
  it('of the query itself are INVALID_INPUT and never INTERNAL', async () => {
    const client = await server.as(await server.build.person());
    for (const query of [
      '{ nope }',
      '{ viewer {',
      '',
      'query A { viewer { locale } } query B { viewer { locale } }',
      '{ body(code: 5) { code } }',
      '{ body { code } }',
    ]) {
      expect([query, await client.refusal(query)]).toEqual([query, 'INVALID_INPUT']);
    }
  });

  it('of a body that is no query are answered below 500', async () => {
    for (const body of [
      '',
      '[]',
      'null',
      '"x"',
      '{"query": 7}',
      '{"query":"{viewer{locale}}","variables":"x"}',
      '{',
      '[{"query":"{viewer{locale}}"}]',
    ]) {
      const response = await post(body);
      expect([body, response.status >= 400 && response.status < 500]).toEqual([body, true]);
    }
    expect(
      (await post('query={viewer{locale}}', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBeLessThan(500);
  });

  it('are given for queries too deep, too wide or too dear', async () => {
    const client = await server.as(await server.build.person());
    const deep = `{ bodies { edges { node ${'{ predecessors '.repeat(14)}{ code }${' }'.repeat(14)} } } }`;
    const wide = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: viewer { locale }`).join(' ')} }`;
    const dear = '{ bodies(first: 100) { edges { node { predecessors { seats { entity { code } } } } } } }';
    expect(await client.refusal(deep)).toBe('INVALID_INPUT');
    expect(await client.refusal(wide)).toBe('INVALID_INPUT');
    expect(await client.refusal(dear)).toBeNull();
  });

  it('are given for writes from a foreign page, with nothing done', async () => {
    const sent = await fetch(`${server.url}/auth/sign-out`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(sent.status).toBe(403);
    expect((await post('{"query":"{viewer{locale}}"}', { 'content-type': 'text/plain' })).status).toBe(403);
  });

  it('name the fields at fault', async () => {
    const client = await server.as(await server.build.person());
    const failure = await client.failure(
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { locale } }',
      {
        input: { name: '', languages: ['en'], timeZone: 'Mars/Olympus', locale: 'en', version: 1 },
      },
    );
    expect(failure?.extensions.code).toBe('INVALID_INPUT');
    expect(
      (failure?.extensions.details.fields as { field: string }[]).map(({ field }) => field).sort(),
    ).toEqual(['name', 'timeZone']);
  });

  it('are given for text the database cannot store', async () => {
    const client = await server.as(await server.build.person());
    expect(
      await client.refusal('query ($code: String!) { body(code: $code) { code } }', { code: 'a\u0000b' }),
    ).toBe('INVALID_INPUT');
    expect(
      await client.refusal('query ($after: String) { bodies(after: $after) { edges { cursor } } }', {
        after: 'rubbish',
      }),
    ).toBe('INVALID_INPUT');
  });
});
