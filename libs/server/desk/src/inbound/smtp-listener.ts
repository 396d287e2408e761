import { readFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { Config, type InboundConfig } from '@concert/kernel';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { Mailbox, type ReplyPlace } from './mailbox.js';
import { PlacesBySender } from './places-by-sender.js';

const MAX_CLIENTS = 20;
/** From one address: a mail server that passes on everything has enough of them, and a stranger does not keep it out. */
const MAX_OF_ONE = 10;
const MAX_RECIPIENTS = 10;
const IDLE_MS = 60_000;
/** Whoever sends a byte a minute is not waited for. */
const LONGEST_MS = 5 * 60_000;
const CLOSE_MS = 2_000;
/** Of all mails on their way in together; beyond it senders are asked to come again. */
const HELD_BYTES = 64 * 1024 * 1024;

type Done = (error?: Error | null, message?: string) => void;

/** Takes replies by SMTP: for addresses we made ourselves and nobody else’s, and says so only once they are stored. */
@Injectable()
export class SmtpListener implements BeforeApplicationShutdown {
  private readonly log = new Logger(SmtpListener.name);
  private server: SMTPServer | undefined;
  private held = 0;
  private readonly places = new PlacesBySender(MAX_OF_ONE);

  constructor(
    private readonly config: Config,
    private readonly mailbox: Mailbox,
  ) {}

  /** The port it listens at; null when this process is not to listen. Rejects when it cannot. */
  async start(): Promise<number | null> {
    const { inbound } = this.config;
    if (inbound?.port === undefined) return null;
    // Loaded where it is wanted: other processes do not pay the memory for it.
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      ...(await this.settings(inbound)),
      onConnect: ({ remoteAddress, id }, done) =>
        done(
          this.places.take(remoteAddress, id)
            ? null
            : refusal(421, '4.7.0 Too many connections from your address, come again later'),
        ),
      onClose: ({ remoteAddress, id }) => this.places.leave(remoteAddress, id),
      onRcptTo: ({ address }, session, done) => answer(this.admit(address, session), done),
      onData: (stream, session, done) => answer(this.receive(stream, session, inbound.maxBytes), done),
    });
    server.on('error', (error) =>
      this.log.debug({ msg: 'a sender of mail went wrong', error: String(error) }),
    );
    server.server.on('connection', (socket: Socket) => endIn(socket, LONGEST_MS));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(inbound.port, inbound.host, resolve);
    });
    return (server.server.address() as AddressInfo).port;
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  private async settings({ domain, maxBytes, tls }: InboundConfig) {
    const [cert, key] = tls ? await Promise.all([readFile(tls.cert), readFile(tls.key)]) : [];
    return {
      name: domain,
      banner: 'Concert',
      size: maxBytes,
      disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
      authOptional: true,
      disableReverseLookup: true,
      logger: false,
      maxClients: MAX_CLIENTS,
      socketTimeout: IDLE_MS,
      closeTimeout: CLOSE_MS,
      ...(tls && { cert, key }),
    };
  }

  private async admit(address: string, session: SMTPServerSession): Promise<undefined> {
    if (session.envelope.rcptTo.length >= MAX_RECIPIENTS) throw refusal(452, '4.5.3 Too many recipients');
    if (!(await this.mailbox.find(address))) throw refusal(550, '5.1.1 There is no such address');
  }

  private async receive(
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
    maxBytes: number,
  ): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let full = false;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        // What is too much is heard to its end, and not kept: only then the sender listens.
        if (full || bytes + chunk.length > maxBytes || this.held + chunk.length > HELD_BYTES) full = true;
        else {
          chunks.push(chunk);
          bytes += chunk.length;
          this.held += chunk.length;
        }
      }
      if (stream.sizeExceeded) throw refusal(552, '5.3.4 The mail is too big');
      if (full) throw refusal(452, '4.3.1 Too much at once, come again');
      const places = await Promise.all(envelope.rcptTo.map(({ address }) => this.mailbox.find(address)));
      const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
      await this.mailbox.take({ raw: Buffer.concat(chunks), sender, way: 'SMTP' }, places.filter(isPlace));
      return '2.0.0 Taken';
    } finally {
      this.held -= bytes;
    }
  }
}

const isPlace = (place: ReplyPlace | null): place is ReplyPlace => place !== null;

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** What is no answer of ours, such as a database that is away, is a reason to come again. */
function answer(work: Promise<string | undefined>, done: Done): void {
  work.then(
    (message) => done(null, message),
    (error: unknown) =>
      done(
        error instanceof Error && 'responseCode' in error ? error : refusal(451, '4.3.0 Come again later'),
      ),
  );
}

function endIn(socket: Socket, ms: number): void {
  const timer = setTimeout(() => socket.destroy(), ms);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}
