import { Database, Transactions } from '@concert/kernel';
import { PersonEntity } from '@concert/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '@concert/testing';
import { startTestServer } from '../server.js';

let server: TestServer;
let database: Database;
beforeAll(async () => {
  server = await startTestServer();
  database = server.app.get(Database);
});
afterAll(() => server.stop());

const nameOf = async (id: string): Promise<string | undefined> =>
  (await database.byIds(PersonEntity, [id]))[0]?.name;
const rename = (id: string, name: string): Promise<unknown> =>
  database.query('UPDATE person SET name = $2 WHERE id = $1', [id, name]);

describe('rows by their ids', () => {
  it('are sent once, and again after a change by whomever', async () => {
    const { id } = await server.build.person({ name: 'Before', entity: null });
    expect(await nameOf(id)).toBe('Before');
    const again = await server.statements(() => nameOf(id));
    expect(again).toHaveLength(1);
    expect(again[0]).not.toMatch(/name/);
    // Past the stores: another process, or somebody at the database.
    await server.db.query('UPDATE person SET name = $2 WHERE id = $1', [id, 'After']);
    expect(await nameOf(id)).toBe('After');
    await server.db.query('DELETE FROM person WHERE id = $1', [id]);
    expect(await nameOf(id)).toBeUndefined();
  });

  it('have every property of their entity', async () => {
    const { id } = await server.build.person();
    const [kept] = await database.byIds(PersonEntity, [id]);
    expect(kept).toEqual({ ...(await database.of(PersonEntity).findOneByOrFail({ id })) });
  });

  it('are as a transaction itself has left them, and nobody else sees what it takes back', async () => {
    const { id } = await server.build.person({ name: 'Before' });
    const tx = server.app.get(Transactions);
    const attempt = tx.run(async () => {
      await rename(id, 'Own');
      expect(await nameOf(id)).toBe('Own');
      expect(await tx.outside(() => nameOf(id))).toBe('Before');
      throw new Error('taken back');
    });
    await expect(attempt).rejects.toThrow('taken back');
    expect(await nameOf(id)).toBe('Before');
  });

  it('are the last of several versions that one transaction wrote', async () => {
    const { id } = await server.build.person({ name: 'Before' });
    await server.app.get(Transactions).run(async () => {
      await rename(id, 'First');
      expect(await nameOf(id)).toBe('First');
      await rename(id, 'Second');
      expect(await nameOf(id)).toBe('Second');
    });
    expect(await nameOf(id)).toBe('Second');
  });
});
