import { spawnSync } from 'node:child_process';

const NAME = 'postgres';

/**
 * The account PostgreSQL runs under: null for "the one we are", or the `postgres` account when we are
 * root, because PostgreSQL refuses to run as root. Made when missing, as Debian's own package would.
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null;
  const found = lookUp();
  if (found) return found;
  spawnSync('groupadd', ['--system', NAME]);
  spawnSync('useradd', ['--system', '-g', NAME, '-M', '-d', '/nonexistent', '-s', '/usr/sbin/nologin', NAME]);
  // Looked up again rather than trusting the exit code: another start may have made it meanwhile.
  const made = lookUp();
  if (made) return made;
  throw new Error(
    'PostgreSQL does not run as root and no account named postgres could be made: ' +
      'start Concert as an ordinary user, or set DATABASE_URL.',
  );
}

/** Runs a short command as `account`, away from the current folder, which that account may not enter. */
export function runAs(account, command, args, options = {}) {
  return spawnSync(command, args, { cwd: '/', encoding: 'utf8', ...idsOf(account), ...options });
}

export function idsOf(account) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function lookUp() {
  const uid = number(spawnSync('id', ['-u', NAME], { encoding: 'utf8' }));
  const gid = number(spawnSync('id', ['-g', NAME], { encoding: 'utf8' }));
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

function number(result) {
  return result.status === 0 ? Number.parseInt(result.stdout, 10) : -1;
}
