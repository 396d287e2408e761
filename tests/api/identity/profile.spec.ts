import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const UPDATE =
  'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { locale profileVersion person { name title languages timeZone } } }';

// The smallest PNG there is: one pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const upload = (client: TestClient, content: Buffer, name = 'me.png'): Promise<Response> => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(content)], { type: 'image/png' }), name);
  return client.fetch('/portraits', { method: 'POST', body: form });
};

const urlOf = async (client: TestClient): Promise<string | null> =>
  (await client.query('{ viewer { person { portraitUrl } } }')).viewer.person.portraitUrl;

describe('a profile', () => {
  it('is changed by its owner; an older version is refused', async () => {
    const client = await server.as(await server.build.person());
    const input = {
      name: 'A New Name',
      title: 'Programme Officer',
      languages: ['fr', 'ar'],
      timeZone: 'Africa/Nairobi',
      locale: 'ar',
      version: 1,
    };
    expect((await client.query(UPDATE, { input })).updateProfile).toEqual({
      locale: 'ar',
      profileVersion: 2,
      person: {
        name: 'A New Name',
        title: 'Programme Officer',
        languages: ['fr', 'ar'],
        timeZone: 'Africa/Nairobi',
      },
    });
    expect((await client.failure(UPDATE, { input }))?.extensions).toMatchObject({
      code: 'STALE',
      details: { currentVersion: 2 },
    });
    for (const bad of [
      { name: '' },
      { name: 'x'.repeat(201) },
      { languages: ['xx'] },
      { languages: ['fr', 'fr'] },
      { timeZone: 'Mars/Olympus' },
      { locale: 'de' },
      { title: 'x'.repeat(201) },
    ]) {
      expect([bad, await client.refusal(UPDATE, { input: { ...input, version: 2, ...bad } })]).toEqual([
        bad,
        'INVALID_INPUT',
      ]);
    }
  });

  it('changed in two browsers at the same moment is changed once', async () => {
    const person = await server.build.person();
    const clients = [await server.as(person), await server.as(person)];
    const answers = await Promise.all(
      clients.map((client, index) =>
        client.refusal(UPDATE, {
          input: { name: `Name ${index}`, languages: ['en'], timeZone: 'UTC', locale: 'en', version: 1 },
        }),
      ),
    );
    expect(answers.sort()).toEqual(['STALE', null].sort());
  });
});

describe('a portrait', () => {
  it('is shown to everyone who is signed in, replaced and taken away by its owner', async () => {
    const person = await server.build.person();
    const [client, other] = [await server.as(person), await server.as(await server.build.person())];
    expect(await urlOf(client)).toBeNull();
    expect((await other.fetch(`/portraits/${person.id}`)).status).toBe(404);
    expect((await upload(client, PNG)).status).toBe(204);
    const url = (await urlOf(client)) ?? '';
    expect(url).toMatch(new RegExp(`^/portraits/${person.id}\\?v=`));
    const shown = await other.fetch(url);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
    expect(
      (await other.fetch(url, { headers: { 'if-none-match': shown.headers.get('etag') ?? '' } })).status,
    ).toBe(304);
    expect((await server.anonymous.fetch(url)).status).toBe(401);
    expect((await client.query('{ viewer { profileVersion } }')).viewer.profileVersion).toBe(1);
    expect((await client.fetch('/portraits', { method: 'DELETE' })).status).toBe(204);
    expect(await urlOf(client)).toBeNull();
    expect((await other.fetch(url)).status).toBe(404);
    const acts: { act: string }[] = await server.db.query(
      'SELECT act FROM audit_entry WHERE actor_id = $1 ORDER BY at',
      [person.id],
    );
    expect(acts.map(({ act }) => act)).toEqual(['person.portraitChanged', 'person.portraitRemoved']);
  });

  it('is a small JPEG or PNG by its content, not by its name', async () => {
    const client = await server.as(await server.build.person());
    const reason = async (response: Response): Promise<unknown[]> => [
      response.status,
      ((await response.json()) as { details: { reason?: string } }).details.reason,
    ];
    expect(await reason(await upload(client, Buffer.from('<svg onload="alert(1)"/>'), 'me.png'))).toEqual([
      400,
      'notAnImage',
    ]);
    expect(await reason(await upload(client, Buffer.alloc(0)))).toEqual([400, 'notAnImage']);
    expect((await upload(client, Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]))).status).toBe(413);
    expect(
      await reason(
        await client.fetch('/portraits', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        }),
      ),
    ).toEqual([400, 'noFile']);
    expect((await upload(server.anonymous, PNG)).status).toBe(401);
    expect(await urlOf(client)).toBeNull();
  });

  it('is not put there by another site', async () => {
    const client = await server.as(await server.build.person());
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(PNG)]), 'me.png');
    const response = await fetch(`${server.url}/portraits`, {
      method: 'POST',
      body: form,
      headers: { cookie: client.cookie },
    });
    expect(response.status).toBe(403);
  });
});
