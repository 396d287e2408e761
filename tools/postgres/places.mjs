import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runAs } from './account.mjs';

const POINTER = 'location';

/** Folders that every account can enter, best first; used only by root. */
export function commonHomes() {
  return ['/var/lib/concert', path.join(os.tmpdir(), 'concert-postgres')];
}

/** Makes `folder` when missing. False when it cannot be made, or is a link, or is somebody else's. */
export function ownFolder(folder) {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755);
    }
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === process.getuid();
  } catch {
    return false;
  }
}

/**
 * The folder the cluster really lives in. Normally `dataDir` itself. When `account` cannot reach that, a
 * folder it can reach, remembered in `dataDir` in a file named `location`.
 */
export function clusterHome(dataDir, account) {
  makeDataDir(dataDir);
  const pointer = path.join(dataDir, POINTER);
  const home = homeOf(dataDir);
  if (home !== dataDir && existsSync(home)) return home;
  if (home !== dataDir) {
    throw new Error(
      `The database of ${dataDir} is kept in ${home}, which is gone: remove ${pointer} to begin anew.`,
    );
  }
  if (!account) return dataDir;
  chownSync(dataDir, account.uid, account.gid);
  if (canEnter(dataDir, account)) return dataDir;
  chownSync(dataDir, process.getuid(), process.getgid());
  const elsewhere = placeElsewhere(dataDir, account);
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
}

/** Where the cluster of an existing `dataDir` lives, without making or checking anything. */
export function homeOf(dataDir) {
  const pointer = path.join(dataDir, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : dataDir;
}

/** Removes a throw-away cluster, and what stands elsewhere for it. */
export function discard(dataDir, home) {
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
}

function makeDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new Error(
      `The data folder ${dataDir} cannot be made (${error.code}): set DATA_DIR to another place.`,
      {
        cause: error,
      },
    );
  }
}

function canEnter(folder, account) {
  return runAs(account, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder]).status === 0;
}

function placeElsewhere(dataDir, account) {
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16);
  for (const common of commonHomes()) {
    if (!ownFolder(common)) continue;
    const home = path.join(common, name);
    // Left by a data folder that has since been deleted: whoever deleted it wanted an empty database,
    // but one generation is kept, in case it was a mistake.
    if (existsSync(home)) {
      rmSync(`${home}.previous`, { recursive: true, force: true });
      renameSync(home, `${home}.previous`);
    }
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, account.uid, account.gid);
    if (canEnter(home, account)) return home;
    rmSync(home, { recursive: true, force: true });
  }
  throw new Error(
    `PostgreSQL runs as the postgres account, which can reach neither ${dataDir} nor ${commonHomes().join(' nor ')}: ` +
      'set DATA_DIR to a folder it can reach, or set DATABASE_URL.',
  );
}
