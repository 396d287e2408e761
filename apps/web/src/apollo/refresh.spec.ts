import { describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { Observable } from 'rxjs';
import { forget, refresh } from './refresh';

const SEATS = gql`
  query Seats {
    body {
      id
      seats
    }
  }
`;

/** A server on which the number of seats grows, and whose answers arrive when they are let go. */
function slowServer() {
  const server = {
    seats: 0,
    asked: 0,
    held: [] as (() => void)[],
    link: new ApolloLink(
      () =>
        new Observable((answer) => {
          server.asked += 1;
          const data = { body: { __typename: 'Body', id: '1', seats: server.seats } };
          server.held.push(() => {
            answer.next({ data });
            // As over HTTP, where a request is over only after its answer was handed on.
            setImmediate(() => answer.complete());
          });
        }),
    ),
    /** Lets go what is on its way, and waits until it has been taken in. */
    answer: async () => {
      await settled();
      for (const letGo of server.held.splice(0)) letGo();
      await settled();
    },
  };
  return server;
}

const settled = () => new Promise((done) => setImmediate(done));

function pageOn(
  server: ReturnType<typeof slowServer>,
  options: { client?: ApolloClient; fetchPolicy?: 'cache-and-network' } = {},
) {
  const client = options.client ?? new ApolloClient({ cache: new InMemoryCache(), link: server.link });
  const shown: (number | undefined)[] = [];
  const watching = client
    .watchQuery<{ body: { seats: number } }>({
      query: SEATS,
      fetchPolicy: options.fetchPolicy ?? 'cache-first',
    })
    .subscribe(({ data }) => shown.push((data as { body?: { seats: number } } | undefined)?.body?.seats));
  const changed = () => refresh(client, [{ type: 'Body', id: '1' }]);
  return { client, changed, leave: () => watching.unsubscribe(), shows: () => shown.at(-1) };
}

/** A page that shows what it had when one left it, while its new answer is on its way. */
async function cameBack() {
  const server = slowServer();
  const first = pageOn(server);
  await server.answer();
  first.leave();
  const page = pageOn(server, { client: first.client, fetchPolicy: 'cache-and-network' });
  await settled();
  return { server, page };
}

describe('what is on screen', () => {
  it('is asked for again when it has changed', async () => {
    const server = slowServer();
    const page = pageOn(server);
    await server.answer();
    server.seats = 1;
    page.changed();
    await server.answer();
    expect(page.shows()).toBe(1);
    expect(server.asked).toBe(2);
  });

  it('is asked for once more when it changes while an answer is on its way, which may be older than the change', async () => {
    const server = slowServer();
    const page = pageOn(server);
    await server.answer();
    page.changed();
    server.seats = 1;
    page.changed();
    page.changed();
    await server.answer();
    await server.answer();
    expect(page.shows()).toBe(1);
    expect(server.asked).toBe(3);
  });

  it('is asked for again after its first answer, when it changed before that came', async () => {
    const server = slowServer();
    const page = pageOn(server);
    server.seats = 1;
    page.changed();
    await server.answer();
    await server.answer();
    expect(page.shows()).toBe(1);
  });

  it('is asked for no more once it has left the screen', async () => {
    const server = slowServer();
    const page = pageOn(server);
    await server.answer();
    page.changed();
    page.changed();
    page.leave();
    await server.answer();
    await server.answer();
    expect(server.asked).toBe(1);
  });

  it('is asked for again when it changes while a page that one came back to still waits for its answer', async () => {
    const { server, page } = await cameBack();
    expect([page.shows(), server.asked]).toEqual([0, 2]);
    server.seats = 1;
    page.changed();
    await settled();
    await server.answer();
    await server.answer();
    expect(page.shows()).toBe(1);
    expect(server.asked).toBe(3);
  });

  it('is asked for again when it is taken out of the browser while an answer with it is on its way', async () => {
    const { server, page } = await cameBack();
    server.seats = 1;
    forget(page.client, 'Body', '1');
    await server.answer();
    await server.answer();
    expect(page.shows()).toBe(1);
  });
});
