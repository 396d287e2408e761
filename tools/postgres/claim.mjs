import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { birthOf } from '../processes.mjs';

const CLAIM = 'in-use.json';

/** The live process that holds the cluster in `home`, or null. */
export function holderOf(home) {
  const claim = read(path.join(home, CLAIM));
  return claim && birthOf(claim.pid) === claim.birth ? claim : null;
}

/**
 * Takes the cluster in `home` for this process, or throws one sentence that names who has it. A claim whose
 * process is gone counts as none. PostgreSQL's own lock stands behind this one; this one is there to
 * guard the making of the cluster, and to give a sentence instead of a log.
 */
export function claim(home, dataDir) {
  const file = path.join(home, CLAIM);
  const mine = { pid: process.pid, birth: birthOf(process.pid) };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, mine)) return mine;
    const holder = holderOf(home);
    if (holder) throw inUse(dataDir, holder);
    setAside(file);
  }
  throw new Error(`The data folder ${dataDir} is being taken and given up by other processes: try again.`);
}

/** Writes down how to reach the running cluster, for other commands on this machine. Readable by us alone. */
export function publish(home, mine, connection) {
  const file = path.join(home, CLAIM);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...mine, ...connection }), { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
}

export function release(home, mine) {
  const file = path.join(home, CLAIM);
  const current = read(file);
  if (current?.pid === mine.pid && current.birth === mine.birth) rmSync(file, { force: true });
}

function create(file, mine) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    // A link appears whole or not at all, so nobody ever reads half a claim.
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a claim that has no holder. Moved first: two who find it at once must not remove each other's. */
function setAside(file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && birthOf(moved.pid) === moved.birth) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function inUse(dataDir, holder) {
  return new Error(
    `The data folder ${dataDir} is in use by process ${holder.pid}: stop that one first, or set DATA_DIR.`,
  );
}
