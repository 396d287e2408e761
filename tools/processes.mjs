// What the operating system says about other processes, by process number. Numbers are reused, so a
// number alone never identifies a process: it is always compared with the moment the process began.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists, but belongs to somebody else.
    return error.code === 'EPERM';
  }
}

/** An opaque text that two different processes with the same number never share; null when it is gone. */
export function birthOf(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const stat = readProc(pid, 'stat');
    if (stat === null) return null;
    // The command name, in brackets, may itself hold spaces and brackets: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0];
    return state === 'Z' || state === 'X' ? null : `${bootId()}/${fields[19]}`;
  }
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null;
}

/** The command line of a process, arguments separated by a blank; empty when unknown. */
export function commandLine(pid) {
  if (process.platform === 'linux') return (readProc(pid, 'cmdline') ?? '').replaceAll('\0', ' ').trim();
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** The numbers of the direct children of a process; none where the system does not tell. */
export function childrenOf(pid) {
  return (readProc(pid, `task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number);
}

function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

/** Resolves true as soon as `done()` is true, false when `ms` have gone by. */
export async function until(done, ms, everyMs = 15) {
  const end = Date.now() + ms;
  for (;;) {
    if (await done()) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
