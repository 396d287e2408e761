import { EventHandlers } from '@concert/kernel';
import { meetingCancelled, meetingConvened, type MeetingNews, meetingRescheduled } from '@concert/meetings';
import type { TestServer } from '@concert/testing';

/** Who was told what of a meeting. */
export interface Told {
  event: string;
  personIds: string[];
}

/** Writes down whom the server tells of its meetings; answers what was told of one so far. */
export function listen(server: TestServer): (meetingId: string) => Promise<Told[]> {
  const news: (Told & { meetingId: string })[] = [];
  const handlers = server.app.get(EventHandlers);
  const note =
    (event: string) =>
    async ({ meetingId, personIds }: MeetingNews): Promise<void> =>
      void news.push({ event, meetingId, personIds: [...personIds].sort() });
  handlers.on(meetingConvened, 'test.told', note('convened'));
  handlers.on(meetingRescheduled, 'test.told', note('rescheduled'));
  handlers.on(meetingCancelled, 'test.told', note('cancelled'));
  return async (meetingId) => {
    await server.deliverEvents();
    return news
      .filter((told) => told.meetingId === meetingId)
      .map(({ event, personIds }) => ({ event, personIds }));
  };
}

/** A body with a person of every kind, and a client for each. */
export async function setting(server: TestServer) {
  const body = await server.build.body();
  const people = await server.build.everyKind(body);
  const [S, C, V, M, O, X] = await Promise.all(
    [people.S, people.C, people.V, people.M, people.O, people.X].map((person) => server.as(person)),
  );
  return { body, people, clients: { S: S!, C: C!, V: V!, M: M!, O: O!, X: X! } };
}
