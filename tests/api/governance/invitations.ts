import { randomBytes } from 'node:crypto';
import { TestClient, type TestServer } from '@concert/testing';
import { ACCEPT } from './operations.js';

/** What the tests of invitations ask for. */
export const PASSWORD = 'a sentence that is easy to remember';

/** An address that nobody else has. */
export const address = (): string => `${randomBytes(5).toString('hex')}@test.example`;

/** An entity with a seat and with a focal point, who is the client. */
export async function office(server: TestServer) {
  const body = await server.build.body();
  const entity = await server.build.entity();
  const { id: seatId } = await server.build.seat(entity, body, 'MEMBER');
  const focal = await server.build.person({ entity, focalPoint: true, name: 'Focal Point' });
  return { body, entity, seatId, focal, client: await server.as(focal) };
}

/** What someone who was invited answers. */
export const acceptance = (token: string, over: object = {}) => ({
  input: {
    token,
    name: 'New Colleague',
    password: PASSWORD,
    locale: 'fr',
    timeZone: 'Africa/Nairobi',
    ...over,
  },
});

/** Accepts, and answers the browser that is signed in by that; throws when it is refused. */
export async function accepted(server: TestServer, token: string): Promise<TestClient> {
  const response = await server.anonymous.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ACCEPT, variables: acceptance(token) }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (answer.errors) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new TestClient(server.url, cookies.join('; '));
}
