import type { ErrorCode } from '@concert/contracts';

export interface GraphqlFailure {
  message: string;
  path?: (string | number)[];
  extensions: { code: ErrorCode; errorId?: string; details: Record<string, unknown> };
}

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: GraphqlFailure[];
}

/** Talks to the server over HTTP as one person, or as nobody. */
export class TestClient {
  constructor(
    readonly url: string,
    /** The whole Cookie header; empty when nobody is signed in. */
    readonly cookie: string,
  ) {}

  async send<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** The data; throws with the whole answer when anything was refused. */
  async query<Data = any>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors || answer.data === null) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /** The code of the first error, or null when nothing was refused. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<ErrorCode | null> {
    return (await this.failure(query, variables))?.extensions.code ?? null;
  }

  async failure(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlFailure | null> {
    return (await this.send(query, variables)).errors?.[0] ?? null;
  }

  /** Any route, with this person's cookie and the header that our own pages send. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    if (!headers.has('apollo-require-preflight')) headers.set('apollo-require-preflight', '1');
    return fetch(`${this.url}${path}`, { ...init, headers });
  }
}
