import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audienceRoom, StandingCalendar } from '@concert/governance';
import { personRoom, Realtime } from '@concert/kernel';
import { next, type TestServer, type TestSocket } from '@concert/testing';
import { startTestServer } from '../server.js';
import { END_REPRESENTATION, END_SEAT, day } from './operations.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Whether the socket is in the room: a probe is sent there, and after it a last word to the person, which always arrives. */
async function hears(socket: TestSocket, personId: string, room: string): Promise<boolean> {
  const realtime = server.app.get(Realtime);
  let heard = false;
  const listen = (): void => {
    heard = true;
  };
  socket.on('thread.changed', listen);
  const last = next(socket, 'meeting.changed');
  realtime.emit(room, 'thread.changed', { threadId: 'probe', bodyId: 'probe' });
  realtime.emit(personRoom(personId), 'meeting.changed', { meetingId: 'last', bodyId: 'last' });
  await last;
  socket.off('thread.changed', listen);
  return heard;
}

describe('at midnight', () => {
  it('a seat that ends by the calendar takes its people out of the body, and one that begins lets them in', async () => {
    const [leaving, joining] = [await server.build.body(), await server.build.body()];
    const { entity, seatId, ...person } = await server.build.seated(leaving, 'MEMBER');
    await server.build.seat(entity, joining, 'OBSERVER', { from: day(1) });
    await server.build.represent({ ...person, entity }, joining);
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    await secretary.query(END_SEAT, { input: { seatId, until: day(1), reason: 'End of the term' } });
    await server.deliverEvents();
    const client = await server.as(person);
    const socket = await server.socket(client);
    expect(await hears(socket, person.id, audienceRoom(leaving.id, 'MEMBERS'))).toBe(true);
    expect(await hears(socket, person.id, audienceRoom(joining.id, 'BODY'))).toBe(false);
    server.clock.set(`${day(1)}T00:00:00Z`);
    try {
      const told = next(socket, 'standing.changed');
      await server.app.get(StandingCalendar).beginDay();
      await server.deliverEvents();
      await told;
      expect(await hears(socket, person.id, audienceRoom(leaving.id, 'BODY'))).toBe(false);
      expect(await hears(socket, person.id, audienceRoom(joining.id, 'BODY'))).toBe(true);
      expect(await hears(socket, person.id, audienceRoom(joining.id, 'MEMBERS'))).toBe(false);
      expect((await client.query('{ viewer { standings { body { code } } } }')).viewer.standings).toEqual([
        { body: { code: joining.code } },
      ]);
    } finally {
      server.clock.set(undefined);
    }
  });

  it('a representation that ends by the calendar does the same, and nobody else is disturbed', async () => {
    const body = await server.build.body();
    const { entity, ...person } = await server.build.seated(body, 'MEMBER');
    const other = await server.build.seated(body, 'MEMBER');
    const rows: { id: string }[] = await server.db.query(
      'SELECT id FROM representation WHERE person_id = $1',
      [person.id],
    );
    const secretary = await server.as(await server.build.person({ secretariat: true }));
    await secretary.query(END_REPRESENTATION, { input: { id: rows[0]?.id, until: day(1) } });
    await server.deliverEvents();
    const sockets = [
      await server.socket(await server.as(person)),
      await server.socket(await server.as(other)),
    ];
    let disturbed = false;
    sockets[1]?.on('standing.changed', () => {
      disturbed = true;
    });
    server.clock.set(`${day(1)}T00:00:00Z`);
    try {
      const told = next(sockets[0]!, 'standing.changed');
      await server.app.get(StandingCalendar).beginDay();
      await server.deliverEvents();
      await told;
      expect(await hears(sockets[0]!, person.id, audienceRoom(body.id, 'BODY'))).toBe(false);
      expect(await hears(sockets[1]!, other.id, audienceRoom(body.id, 'BODY'))).toBe(true);
      expect(disturbed).toBe(false);
      expect(entity.code).toBeTruthy();
    } finally {
      server.clock.set(undefined);
    }
  });
});
