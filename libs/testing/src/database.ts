import { randomBytes } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'concert_template';
const LOCK = 7_421_002;

export type Migrate = (databaseUrl: string) => Promise<void>;

/** Clones a fresh, migrated database; the first caller of a run makes the template, the others wait for it. */
export async function cloneDatabase(migrate: Migrate): Promise<{ url: string; drop: () => Promise<void> }> {
  const admin = process.env.TEST_DATABASE_URL;
  if (!admin)
    throw new Error('TEST_DATABASE_URL is not set: run through Jest with the global set-up of libs/testing.');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await withClient(admin, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      `${TEMPLATE}_ready`,
    ]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${TEMPLATE}`);
      await migrate(withName(admin, TEMPLATE));
      // Renamed only when complete, so that a failed migration never passes for a template.
      await client.query(`ALTER DATABASE ${TEMPLATE} RENAME TO ${TEMPLATE}_ready`);
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}_ready STRATEGY FILE_COPY`);
  });
  return {
    url: withName(admin, name),
    drop: () =>
      withClient(
        admin,
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

function withName(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.toString();
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
