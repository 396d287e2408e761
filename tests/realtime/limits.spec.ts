import { Realtime, personRoom } from '@concert/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient, TestServer, TestSocket } from '@concert/testing';
import { SOCKETS_PER_PERSON, WAITING_PACKETS } from '../../apps/api/src/realtime/socket-limits.js';
import { io } from 'socket.io-client';
import { startTestServer } from '../api/server.js';
import { Ear } from './ear.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function someone(): Promise<{ id: string; client: TestClient }> {
  const person = await server.build.person();
  return { id: person.id, client: await server.as(person) };
}

const sender = (socket: TestSocket) =>
  socket.emit.bind(socket) as (event: string, ...payload: unknown[]) => void;

describe('a socket', () => {
  it('that asks for what there is not is told so, and heard on', async () => {
    const ear = await Ear.of(server, (await someone()).client);
    sender(ear.socket)('join', 'a room');
    expect(await ear.hears('refused')).toEqual({
      name: 'refused',
      payload: { event: 'join', code: 'NOT_FOUND' },
    });
    expect(await ear.alive()).toMatch(/^\d{4}-/);
  });

  it.each(['alive', 'x'.repeat(10_000)])(
    'that sends without end is told so and cut, and may come back',
    async (event) => {
      const { client } = await someone();
      const [ear, neighbour] = [await Ear.of(server, client), await Ear.of(server, client)];
      const refused = ear.hears('refused', { code: 'RATE_LIMITED' });
      for (let count = 0; count < 1_000; count += 1) sender(ear.socket)(event);
      await refused;
      await ear.cut;
      expect(await neighbour.alive()).toMatch(/^\d{4}-/);
      expect(await (await Ear.of(server, client)).alive()).toMatch(/^\d{4}-/);
    },
  );

  it('that sends what is no packet at all is cut, and nobody else', async () => {
    const { client } = await someone();
    const [ear, neighbour] = [await Ear.of(server, client), await Ear.of(server, client)];
    ear.socket.io.engine.write('9{"not":"a packet"');
    await ear.cut;
    expect(await neighbour.alive()).toMatch(/^\d{4}-/);
  });

  it('of a stranger is refused, and cut when it goes on asking', async () => {
    const options = { path: '/realtime', transports: ['websocket'], reconnection: false };
    const stranger = io(server.url, options);
    const cut = new Promise<void>((resolve) => stranger.io.on('close', () => resolve()));
    const refusals: string[] = [];
    stranger.on('connect_error', ({ message }) => refusals.push(message));
    await new Promise((resolve) => stranger.once('connect_error', resolve));
    const asksToComeIn = '0';
    for (let count = 0; count < 1_000; count += 1) stranger.io.engine.write(asksToComeIn);
    await cut;
    expect(refusals.every((refusal) => refusal === 'UNAUTHENTICATED')).toBe(true);
    expect(refusals.length).toBeLessThan(50);
  });

  it('that does not read is cut, while others hear everything in order', async () => {
    const { id, client } = await someone();
    const [deaf, ear] = [await Ear.of(server, client), await Ear.of(server, client)];
    const reading = stopReading(deaf.socket);
    const realtime = server.app.get(Realtime);
    const wide = 'x'.repeat(64 * 1024);
    const numbers = Array.from({ length: 400 + 2 * WAITING_PACKETS }, (_, number) => number);
    for (const number of numbers) {
      // So wide at first that they fill what the system keeps for a connection nobody reads from.
      const noticeId = `${number} ${number < 400 ? wide : ''}`;
      realtime.emit(personRoom(id), 'notice.added', { noticeId });
      if (number % 20 === 0) await ear.alive();
    }
    await ear.alive();
    const inOrder = (one: Ear) => one.heard.map(({ payload }) => parseInt(String(payload.noticeId)));
    expect(inOrder(ear)).toEqual(numbers);
    reading.resume();
    await deaf.cut;
    expect(deaf.heard.length).toBeLessThan(numbers.length);
    expect(inOrder(deaf)).toEqual(numbers.slice(0, deaf.heard.length));
  });
});

describe('a person', () => {
  it('has as many sockets as tabs, and not as many as a program can open', async () => {
    const [{ client }, other] = [await someone(), await someone()];
    const open = Array.from({ length: SOCKETS_PER_PERSON }, () => server.socket(client));
    const [first] = await Promise.all(open);
    await expect(server.socket(client)).rejects.toThrow('RATE_LIMITED');
    expect(await (await Ear.of(server, other.client)).alive()).toMatch(/^\d{4}-/);
    first?.disconnect();
    let again: TestSocket | undefined;
    while (!again) again = await server.socket(client).catch(() => undefined);
    expect(again.connected).toBe(true);
  });
});

interface Connection {
  pause: () => void;
  resume: () => void;
}

/** As a browser whose tab hangs: its connection stands and nothing is taken from it. */
function stopReading(socket: TestSocket): Connection {
  const { transport } = socket.io.engine as unknown as { transport: { ws: { _socket: Connection } } };
  transport.ws._socket.pause();
  return transport.ws._socket;
}
