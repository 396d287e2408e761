import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestClient } from '@concert/testing';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { keep } from '../../tools/kept.mjs';
import { until } from '../../tools/processes.mjs';
import { freePort } from '../../tools/product.mjs';
import { ADD, GET, paperInput, upload, type Paper } from '../api/documents/papers.js';
import { S3Server } from '../api/kernel/s3-server.js';
import { type RunningRedis, startRedis } from './redis.js';

const STARTING_MS = 100_000;
const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'apps/api/dist');

interface Process {
  url: string;
  stop: () => Promise<number>;
}

const s3 = new S3Server();
const database = `production_${randomUUID().slice(0, 8)}`;
let folder: string;
let redis: RunningRedis;
let settings: Record<string, string>;
const started: Process[] = [];
let left: Process;
let right: Process;

/** What docker-compose.yml gives to each of its two server processes, with the addresses of this machine. */
function composed(addresses: Record<string, string>): Record<string, string> {
  const compose = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8');
  const block = /^x-api:[\s\S]*?\n {2}environment:\n([\s\S]*?)\n {2}\w/m.exec(compose)?.[1] ?? '';
  const given = [...block.matchAll(/^ {4}([A-Z][A-Z0-9_]+): (.*)$/gm)];
  return Object.fromEntries(
    given.map(([, name = '', value = '']) => [name, addresses[name] ?? value.replaceAll("'", '')]),
  );
}

async function start(): Promise<Process> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = keep(process.execPath, [path.join(DIST, 'main.js')], {
    env: { PATH: process.env.PATH, ...settings, PORT: port },
    output: 'ignore',
    errors: 'inherit',
  });
  const running = { url, stop: async () => (await child.end()).code };
  started.push(running);
  const answers = () =>
    fetch(`${url}/health/ready`)
      .then(({ ok }) => ok)
      .catch(() => false);
  const ready = await until(() => child.hasEnded() || answers(), STARTING_MS, 50);
  if (!ready || child.hasEnded()) throw new Error('A server process did not become ready.');
  return running;
}

async function withAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'concert-production-'));
  redis = await startRedis();
  await withAdmin(`CREATE DATABASE ${database}`);
  const databaseUrl = new URL(process.env.TEST_DATABASE_URL ?? '');
  databaseUrl.pathname = `/${database}`;
  settings = composed({
    HOST: '127.0.0.1',
    PUBLIC_URL: 'https://concert.test',
    DATABASE_URL: databaseUrl.toString(),
    REDIS_URL: redis.url,
    S3_ENDPOINT: await s3.start(),
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
    // Nobody listens there: mail waits until somebody does, and nothing else waits for it.
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    MAIL_FROM: 'Concert <no-reply@concert.test>',
    METRICS_TOKEN: 'a token for metrics',
    LOG_LEVEL: 'error',
  });
  // In its containers it is a folder by another name.
  settings.DATA_DIR = folder;
  // Both at once, on an empty database.
  [left, right] = await Promise.all([start(), start()]);
});

afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
  await withAdmin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await redis.stop();
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

async function firstSecretariat(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(DIST, 'commands/admin.js'), 'invite-secretariat', 'officer@concert.test'],
    { env: { PATH: process.env.PATH, ...settings } },
  );
  const token = /https:\/\/concert\.test\/invitation#(\S+)/.exec(stdout)?.[1];
  const answer = await new TestClient(left.url, '').fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }',
      variables: {
        input: { token, name: 'An Officer', password: 'seven herons at dawn', locale: 'en', timeZone: 'UTC' },
      },
    }),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/Secure/i);
  return cookie.split(';')[0] ?? '';
}

const heard = (socket: Socket, event: string) =>
  new Promise<{ bodyId: string }>((resolve) => socket.once(event, resolve));

it('serves one Compact from two processes, one of which may go at any moment', async () => {
  const cookie = await firstSecretariat();
  const [here, there] = [new TestClient(left.url, cookie), new TestClient(right.url, cookie)];
  expect(
    (await there.query('{ viewer { secretariat } demonstration { accounts { email } } }')).viewer,
  ).toEqual({ secretariat: true });
  expect((await there.query('{ bodies { totalCount } }')).bodies.totalCount).toBeGreaterThan(8);

  const { uploadId } = await upload(here, 'a paper for all');
  const paper = (
    await here.query<{ addDocument: Paper }>(ADD, { input: paperInput({ id: '', code: 'WG1' }, uploadId) })
  ).addDocument;
  expect(s3.objects.size).toBe(1);
  const seen = (
    await there.query<{ document: Paper & { currentRevision: { url: string } } }>(GET, { id: paper.id })
  ).document;
  expect(await (await there.fetch(seen.currentRevision.url)).text()).toBe('a paper for all');

  const socket: Socket = io(right.url, {
    path: '/realtime',
    transports: ['websocket'],
    extraHeaders: { cookie },
  });
  await new Promise((resolve) => socket.once('connect', () => resolve(null)));
  const told = heard(socket, 'thread.started');
  await here.query('mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }', {
    input: {
      postId: randomUUID(),
      body: 'WG1',
      title: 'From one process to the other',
      text: 'Does this arrive?',
      audience: 'BODY',
      language: 'en',
    },
  });
  expect(await told).toHaveProperty('bodyId');

  expect(await left.stop()).toBe(0);
  expect((await there.query('{ threads(body: "WG1") { totalCount } }')).threads.totalCount).toBe(1);
  socket.disconnect();
  expect(await right.stop()).toBe(0);
});
