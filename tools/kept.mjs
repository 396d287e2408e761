// A child process that never outlives us, however we end: a small shell holds one end of a pipe and passes
// on the signal as soon as the other end, ours, is gone.
import { spawn } from 'node:child_process';
import { childrenOf, commandLine } from './processes.mjs';

// $1 the signal, $2 a folder to remove afterwards or nothing, then the command.
const KEEPER = `
signal=$1 leftover=$2; shift 2
exec 3<&0 </dev/null
"$@" 3<&- &
kept=$!
( read -r line <&3; kill -"$signal" $kept ) 2>/dev/null &
{ wait $kept; code=$?; } 2>/dev/null
kill $! 2>/dev/null
[ -z "$leftover" ] || rm -rf "$leftover" 2>/dev/null
exit $code
`;

/**
 * Starts `command` in a session of its own, so that Ctrl-C in a terminal reaches it only through us.
 * `gone` resolves with `{ code, reason }` when it has ended; `end()` sends it `signal` and resolves then too,
 * killing it outright when `patience` milliseconds have passed. One in the `background` does not keep us alive.
 */
export function keep(
  command,
  args,
  { signal = 'TERM', leftover = '', background = false, output = 'inherit', errors = output, ...options },
) {
  const child = spawn('/bin/sh', ['-c', KEEPER, 'sh', signal, leftover, command, ...args], {
    ...options,
    detached: true,
    stdio: ['pipe', output, errors],
  });
  let ended = false;
  const gone = new Promise((resolve) => {
    const settle = (code, reason) => {
      ended = true;
      resolve({ code, reason });
    };
    child.once('error', (error) => settle(1, error.message));
    child.once('exit', (code, by) => settle(code ?? 1, by ? `signal ${by}` : `exit code ${code}`));
  });
  // The pipe breaks when the child is gone first; `gone` tells that already.
  child.stdin.on('error', () => undefined);
  if (background) {
    child.unref();
    child.stdin.unref();
  }
  return {
    gone,
    hasEnded: () => ended,
    async end(patience = 30_000) {
      if (ended) return gone;
      child.ref();
      child.stdin.destroy();
      const timer = setTimeout(() => killGroup(child.pid), patience);
      const how = await gone;
      clearTimeout(timer);
      return how;
    },
    kill: () => killGroup(child.pid),
    /** The number of the command itself, not of the shell that keeps it; null when that is not known here. */
    pid: () => childrenOf(child.pid).find((one) => !commandLine(one).startsWith('/bin/sh -c')) ?? null,
  };
}

function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
