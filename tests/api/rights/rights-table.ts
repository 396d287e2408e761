import type { ErrorCode } from '@concert/contracts';
import { type BuiltBody, type BuiltPerson, TestClient, type TestServer } from '@concert/testing';

/** The kinds of person of the table of rights; G is the guest of another thread, P is not signed in. */
export const KINDS = ['S', 'C', 'V', 'M', 'O', 'X', 'G', 'P'] as const;
export type Kind = (typeof KINDS)[number];

/** A body with one person of every kind, made afresh for every row. */
export interface Setting {
  server: TestServer;
  body: BuiltBody;
  people: Awaited<ReturnType<TestServer['build']['everyKind']>> & { G: BuiltPerson };
  clients: Record<Kind, TestClient>;
}

export interface RightsRow {
  /** A GraphQL document with one root field, or an HTTP request. */
  operation: string | ((client: TestClient, variables: Record<string, unknown>) => Promise<Response>);
  /** Made for each try, so that a mutation finds its object untouched. `actor` is null for P. */
  variables?: (
    setting: Setting,
    actor: BuiltPerson | null,
    kind: Kind,
  ) => Promise<Record<string, unknown>> | Record<string, unknown>;
  /** Who may, e.g. `SCVMO`; everyone else must be refused. */
  may: string;
  /** How the others are refused: FORBIDDEN when not said, and P always UNAUTHENTICATED unless the operation is public. */
  refusal?: ErrorCode | Partial<Record<Kind, ErrorCode>>;
  /** What a guest gets: FORBIDDEN when not said, whoever else may, unless the operation is public. */
  guest?: 'OK' | ErrorCode;
  /** Open to people who are not signed in: P is not refused as such. */
  public?: boolean;
}

export type RightsTable = Record<string, RightsRow>;

/** Someone who is not signed in, each at a machine of their own: the flood limit of one address is not what is tried here. */
class Stranger extends TestClient {
  private readonly address = `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`;

  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', this.address);
    return super.fetch(path, { ...init, headers });
  }
}

export async function makeSetting(server: TestServer): Promise<Setting> {
  const body = await server.build.body();
  const people = { ...(await server.build.everyKind(body)), G: await server.build.guest(body) };
  const signedIn = await Promise.all(
    Object.entries(people).map(async ([kind, person]) => [kind, await server.as(person)] as const),
  );
  return {
    server,
    body,
    people,
    clients: {
      ...(Object.fromEntries(signedIn) as Record<Exclude<Kind, 'P'>, TestClient>),
      P: new Stranger(server.url, ''),
    },
  };
}

const STATUS_CODES: Record<number, ErrorCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  400: 'INVALID_INPUT',
  409: 'CONFLICT',
};

/** Tries one row as one kind of person: `OK`, or the code of the refusal (its status, when no code has it). */
export async function tryAs(setting: Setting, row: RightsRow, kind: Kind): Promise<string> {
  const actor = kind === 'P' ? null : setting.people[kind];
  const variables = (await row.variables?.(setting, actor, kind)) ?? {};
  const client = setting.clients[kind];
  if (typeof row.operation === 'string') return (await client.refusal(row.operation, variables)) ?? 'OK';
  const response = await row.operation(client, variables);
  await response.arrayBuffer();
  return response.ok ? 'OK' : (STATUS_CODES[response.status] ?? String(response.status));
}

export function expected(row: RightsRow, kind: Kind): 'OK' | ErrorCode {
  if (kind === 'G') return row.guest ?? (isPublic(row) ? expected(row, 'P') : 'FORBIDDEN');
  if (row.may.includes(kind)) return 'OK';
  if (typeof row.refusal === 'object' && row.refusal[kind]) return row.refusal[kind];
  if (kind === 'P' && !row.public) return 'UNAUTHENTICATED';
  return typeof row.refusal === 'string' ? row.refusal : 'FORBIDDEN';
}

const isPublic = (row: RightsRow): boolean => row.public === true || row.may.includes('P');
