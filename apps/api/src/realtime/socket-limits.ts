import type { ErrorCode, ServerToClientEvents } from '@concert/contracts';
import { personRoom, type RealtimeServer } from '@concert/kernel';

type RealtimeSocket = Parameters<Parameters<RealtimeServer['use']>[0]>[0];
type Refusal = Parameters<ServerToClientEvents['refused']>[0];

/** More tabs and devices than a person has, less than a program that opens sockets without end. */
export const SOCKETS_PER_PERSON = 40;
/** What one socket may send, counted in the packets of engine.io: signs of life and malformed ones too. */
const PACKETS = { max: 100, perMs: 10_000 };
/** What may wait for a browser that does not read. It is cut then, and fetches what it missed when it comes back. */
export const WAITING_PACKETS = 500;

/** What a connection may send before anybody is admitted by it: each may be another question who somebody is. */
const PACKETS_OF_STRANGERS = 20;

export const hasTooManySockets = (io: RealtimeServer, personId: string): boolean =>
  (io.sockets.adapter.rooms.get(personRoom(personId))?.size ?? 0) >= SOCKETS_PER_PERSON;

/** Cuts whoever goes on sending without being admitted. */
export function limitStrangers(io: RealtimeServer): void {
  io.engine.on('connection', (connection: RealtimeSocket['conn']) => {
    let sent = 0;
    connection.on('packet', () => {
      sent += 1;
      if (sent > PACKETS_OF_STRANGERS && !admitted.has(connection)) connection.close(true);
    });
  });
}

const admitted = new WeakSet<RealtimeSocket['conn']>();

/** Keeps one socket from harming the others: it is told why, and cut if it goes on too fast or reads too slowly. */
export function limit(socket: RealtimeSocket, events: ReadonlySet<string>): void {
  const refuse = (refusal: Refusal): void => void socket.emit('refused', refusal);
  admitted.add(socket.conn);
  cutWhoSendsTooMuch(socket, refuse);
  cutWhoDoesNotRead(socket);
  socket.use(([event], next) => {
    if (events.has(String(event))) next();
    else refuse({ event: String(event).slice(0, 50), code: 'NOT_FOUND' });
  });
}

function cutWhoSendsTooMuch(socket: RealtimeSocket, refuse: (refusal: Refusal) => void): void {
  let [began, sent] = [Date.now(), 0];
  socket.conn.on('packet', () => {
    const now = Date.now();
    if (now - began >= PACKETS.perMs) [began, sent] = [now, 0];
    sent += 1;
    if (sent <= PACKETS.max) return;
    if (sent === PACKETS.max + 1) refuse({ code: 'RATE_LIMITED' satisfies ErrorCode });
    socket.disconnect(true);
  });
}

function cutWhoDoesNotRead(socket: RealtimeSocket): void {
  let waiting = 0;
  socket.conn.on('flush', () => (waiting = 0));
  socket.conn.on('packetCreate', () => {
    waiting += 1;
    // Not `disconnect`, which would wait for the browser to read that as well.
    if (waiting > WAITING_PACKETS) socket.conn.close(true);
  });
}
