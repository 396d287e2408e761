import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { keep } from '../kept.mjs';
import { birthOf, commandLine, isAlive, until } from '../processes.mjs';
import { idsOf, runAs } from './account.mjs';

const ENV = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C', TZ: 'UTC' };
const LOG_LIMIT = 5_000_000;

/** Makes the cluster when there is none. Interrupted half-way, the next start begins anew. */
export function makeCluster({ binaries, account, home, user, password, throwAway }) {
  const cluster = path.join(home, 'cluster');
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return cluster;
  const draft = path.join(home, 'cluster.new');
  const passwordFile = path.join(home, 'password.initdb');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const failures = [];
  try {
    // LC_CTYPE has to know more than ASCII: pg_trgm and the text search parser ask it, not the provider.
    for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      rmSync(draft, { recursive: true, force: true });
      const made = runAs(
        account,
        binaries.initdb,
        initdbArguments(draft, user, passwordFile, ctype, throwAway),
        { env: ENV },
      );
      if (made.status === 0) {
        renameSync(draft, cluster);
        return cluster;
      }
      failures.push((made.error?.message ?? made.stderr ?? '').trim().split('\n').at(-1));
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  throw new Error(`PostgreSQL could not make its data folder in ${home}: ${failures[0]}`);
}

function initdbArguments(folder, user, passwordFile, ctype, throwAway) {
  return [
    `--pgdata=${folder}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(throwAway ? ['--no-sync', '--no-data-checksums'] : []),
  ];
}

/**
 * Clears what a killed start left behind in `cluster`: a PostgreSQL that still runs is shut down, and a lock
 * file is removed when its number now belongs to something else. Otherwise the lock file stays for
 * PostgreSQL to judge, which also looks for survivors of a killed server.
 */
export async function clearLeftover(cluster) {
  const lock = lockOf(cluster);
  const pid = lockedBy(lock);
  if (pid === null) return;
  if (isThisServer(pid, cluster)) {
    process.kill(pid, 'SIGINT');
    if (!(await until(() => birthOf(pid) === null, 20_000))) {
      process.kill(pid, 'SIGQUIT');
      if (!(await until(() => birthOf(pid) === null, 10_000))) {
        throw new Error(
          `A PostgreSQL left by an earlier start (process ${pid}) does not stop: end it, then start again.`,
        );
      }
    }
  }
  const memory = readLines(lock)[6]?.trim().split(/\s+/)[1];
  if (memory && !(await until(() => !inUse(memory), 10_000))) {
    throw new Error(
      `Processes of an earlier PostgreSQL on ${cluster} do not end: end them, then start again.`,
    );
  }
  if (isAlive(pid)) rmSync(lock, { force: true });
}

/** Whether processes are still attached to a shared memory segment; elsewhere than on Linux PostgreSQL looks itself. */
function inUse(segment) {
  const rows = readLines('/proc/sysvipc/shm').map((line) => line.trim().split(/\s+/));
  const column = rows[0]?.indexOf('nattch') ?? -1;
  return rows.some((row) => row[1] === segment && Number(row[column]) > 0);
}

function isThisServer(pid, cluster) {
  return birthOf(pid) !== null && commandLine(pid).includes(cluster);
}

/** Starts PostgreSQL on `port`; resolves when it takes connections. */
export async function launch({ binaries, account, home, cluster, port, settings, leftover }) {
  const logFile = path.join(home, 'postgres.log');
  const log = openLog(logFile);
  const left = readLines(lockOf(cluster)).join();
  const server = keep(binaries.postgres, ['-D', cluster, '-p', String(port), ...flags(settings)], {
    // INT: end every connection and write everything down. QUIT: end at once, for a cluster that is thrown away.
    signal: leftover ? 'QUIT' : 'INT',
    leftover: leftover ?? '',
    output: log,
    background: true,
    cwd: '/',
    env: ENV,
    ...idsOf(account),
  });
  closeSync(log);
  const started = await until(() => server.hasEnded() || isReady(cluster, left), 60_000, 8);
  if (started && !server.hasEnded()) return { gone: server.gone, stop: () => server.end() };
  const how = await server.end();
  throw Object.assign(new Error(`PostgreSQL did not start: ${lastComplaint(logFile) ?? how.reason}`), {
    portTaken: /could not bind|Address already in use/.test(tail(logFile).join('\n')),
  });
}

function flags(settings) {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Line 8 of the lock file is where PostgreSQL itself says that it is ready; pg_ctl reads the same. One that was killed
 * has `left` a file there that says so too.
 */
function isReady(cluster, left) {
  const lines = readLines(lockOf(cluster));
  return lines[7]?.trim() === 'ready' && lines.join() !== left;
}

const lockOf = (cluster) => path.join(cluster, 'postmaster.pid');

function lockedBy(lock) {
  const pid = Number.parseInt(readLines(lock)[0] ?? '', 10);
  return pid > 0 ? pid : null;
}

function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function openLog(file) {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}

function tail(file) {
  return readLines(file).slice(-20);
}

function lastComplaint(file) {
  return tail(file).findLast((line) => /FATAL|PANIC|ERROR|LOG: {2}could not/.test(line)) ?? null;
}
