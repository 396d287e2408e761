// Files that say which process has something. A claim whose process is gone, however it ended, counts as none.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { birthOf, until } from './processes.mjs';

/** The live process that holds `file`, with whatever it published there; or null. */
export function holderOf(file) {
  const found = read(file);
  return found && birthOf(found.pid) === found.birth ? found : null;
}

/** Takes `file` for this process. Returns `{ taken }`, or `{ holder }` when a live process has it. */
export function claim(file) {
  const taken = { pid: process.pid, birth: birthOf(process.pid) };
  for (;;) {
    if (create(file, taken)) return { taken };
    const holder = holderOf(file);
    if (holder) return { holder };
    setAside(file);
  }
}

/** Adds to a claim what others may want to know. The file is readable by its owner alone. */
export function publish(file, taken, more) {
  const draft = draftOf(file);
  writeFileSync(draft, JSON.stringify({ ...taken, ...more }), { mode: 0o600 });
  renameSync(draft, file);
}

export function release(file, taken) {
  const current = read(file);
  if (current?.pid === taken.pid && current.birth === taken.birth) rmSync(file, { force: true });
}

/** Runs `work` while holding `file`; waits for whoever has it, telling so through `waiting`. */
export async function holding(file, waiting, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  let mine = claim(file);
  if (mine.holder) {
    waiting(mine.holder);
    await until(() => !(mine = claim(file)).holder, Infinity, 200);
  }
  try {
    return await work();
  } finally {
    release(file, mine.taken);
  }
}

function create(file, taken) {
  const draft = draftOf(file);
  writeFileSync(draft, JSON.stringify(taken), { mode: 0o600 });
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

function draftOf(file) {
  return `${file}.${process.pid}`;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
