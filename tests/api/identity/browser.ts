import { TestClient, type TestServer } from '@concert/testing';

/** A browser that keeps its cookies, as far as signing in is concerned. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** The Set-Cookie headers of the last answer. */
  lastSet: string[] = [];

  constructor(
    private readonly server: TestServer,
    private readonly ip = `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
  ) {}

  get client(): TestClient {
    return new TestClient(
      this.server.url,
      [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    );
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', this.ip);
    const response = await this.client.fetch(path, { ...init, headers });
    this.lastSet = response.headers.getSetCookie();
    for (const line of this.lastSet) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** The status of the answer: 204 when the password is right. */
  async signIn(email: string, password: string): Promise<number> {
    return (await this.post('/auth/sign-in', { email, password })).status;
  }

  post(path: string, body: object): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** The answer to a query, whose cookies this browser keeps. */
  async graphql(
    query: string,
    variables: object = {},
  ): Promise<{
    data: Record<string, unknown> | null;
    errors?: { extensions: { code: string; details: Record<string, unknown> } }[];
  }> {
    return (await this.post('/graphql', { query, variables })).json() as never;
  }

  async whoIsThere(): Promise<string | null> {
    const { data } = await this.graphql('{ viewer { person { id } } }');
    return (data?.viewer as { person: { id: string } } | null)?.person.id ?? null;
  }
}
