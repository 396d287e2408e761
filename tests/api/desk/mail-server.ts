import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** How it answers whoever wants to hand over a mail. */
export type Behaviour = 'takes' | 'isDown' | 'refusesAddress' | 'isBusy' | 'diesOnceTaken';

/** A mail as it came over the line. */
export interface TakenMail {
  to: string;
  raw: string;
}

/** A mail server of a few lines: it speaks just enough SMTP to be handed mails, and can be told to fail. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  behaviour: Behaviour = 'takes';
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MailServer> {
    const server = createServer();
    const mails = new MailServer(server);
    server.on('connection', (socket) => mails.converse(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  to(address: string): TakenMail[] {
    return this.taken.filter((mail) => mail.to === address);
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private converse(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    if (this.behaviour === 'isDown') {
      socket.destroy();
      return;
    }
    let heard = '';
    let to = '';
    let data = false;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const command = (line: string): void => {
      if (/^(EHLO|HELO)/i.test(line)) say('250 at your service');
      else if (/^RCPT TO/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        say(this.behaviour === 'refusesAddress' ? '550 5.1.1 No such person here' : '250 fine');
      } else if (/^DATA/i.test(line)) {
        data = this.behaviour !== 'isBusy';
        say(data ? '354 go on' : '451 4.3.2 Come back later');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 fine');
    };
    say('220 ready');
    socket.on('data', (chunk) => {
      heard += chunk.toString('utf8');
      for (;;) {
        const end = data ? heard.indexOf('\r\n.\r\n') : heard.indexOf('\r\n');
        if (end < 0) return;
        const text = heard.slice(0, end);
        heard = heard.slice(end + (data ? 5 : 2));
        if (!data) {
          command(text);
          continue;
        }
        data = false;
        this.taken.push({ to, raw: text });
        if (this.behaviour === 'diesOnceTaken') socket.destroy();
        else say('250 taken');
      }
    });
  }
}

/** A header as one line; undefined when there is none. */
export const header = ({ raw }: TakenMail, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'im')
    .exec((raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' '))?.[1]
    ?.trim();

/** The text of the first part of a type, decoded; undefined when there is none. */
export function part({ raw }: TakenMail, type: string): string | undefined {
  const at = raw.search(new RegExp(`^Content-Type: ${type}`, 'im'));
  if (at < 0) return undefined;
  const from = raw.slice(at);
  const split = from.indexOf('\r\n\r\n');
  const head = raw.slice(Math.max(0, at - 200), at) + from.slice(0, split);
  const body = from.slice(split + 4).split(/\r\n--/)[0] ?? '';
  if (/base64/i.test(head.slice(-400))) return Buffer.from(body, 'base64').toString('utf8');
  const joined = body.replace(/=\r\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}
