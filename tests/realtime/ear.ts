import type { TestClient, TestServer, TestSocket } from '@concert/testing';

export interface Heard {
  name: string;
  payload: Record<string, unknown>;
}

/** Writes down everything a socket hears, in order, and lets a test wait for some of it. */
export class Ear {
  readonly heard: Heard[] = [];
  private waiting: { wanted: (event: Heard) => boolean; resolve: (event: Heard) => void }[] = [];

  constructor(readonly socket: TestSocket) {
    socket.onAny((name: string, payload: Record<string, unknown> = {}) => {
      const event = { name, payload };
      this.heard.push(event);
      for (const waiter of this.waiting.filter(({ wanted }) => wanted(event))) waiter.resolve(event);
      this.waiting = this.waiting.filter(({ wanted }) => !wanted(event));
    });
  }

  static async of(server: TestServer, client: TestClient): Promise<Ear> {
    return new Ear(await server.socket(client));
  }

  /** The first such event, heard already or still to come. */
  hears(name: string, payload: Record<string, unknown> = {}): Promise<Heard> {
    const wanted = (event: Heard): boolean =>
      event.name === name && Object.entries(payload).every(([key, value]) => event.payload[key] === value);
    const before = this.heard.find(wanted);
    if (before) return Promise.resolve(before);
    return new Promise((resolve) => this.waiting.push({ wanted, resolve }));
  }

  get names(): string[] {
    return this.heard.map((event) => event.name);
  }

  /** The numbers of the posts heard of in a thread. */
  posts(threadId: string): unknown[] {
    return this.heard
      .filter((event) => event.name === 'post.added' && event.payload.threadId === threadId)
      .map((event) => event.payload.seq);
  }

  /** Resolves when the server has cut the socket. */
  get cut(): Promise<void> {
    if (this.socket.disconnected) return Promise.resolve();
    return new Promise((resolve) => this.socket.once('disconnect', () => resolve()));
  }

  /** Whether the server still answers this socket. */
  alive(): Promise<string> {
    return new Promise((resolve) => this.socket.emit('alive', resolve));
  }
}
