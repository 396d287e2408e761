import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../tools/product.mjs';
import { until } from '../../../tools/processes.mjs';
import { ROOT } from '../../../tools/workspace.mjs';

const PATIENCE_MS = 600_000;

/** A bare clone of what is committed, in a folder that is thrown away. */
export async function bareClone() {
  const folder = await mkdtemp(path.join(tmpdir(), 'concert-clone-'));
  // Run by root, PostgreSQL works under another account, which has to get in here.
  await chmod(folder, 0o755);
  const clone = path.join(folder, 'concert');
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', ROOT, clone], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git clone failed: ${stderr}`);
  return { folder: clone, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Seconds from `npm start` in the folder until it answers that it is ready; stopped again afterwards. */
export async function secondsUntilReady(folder) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    // What a shell always has, and a port that is surely free.
    env: { PATH: process.env.PATH, HOME: homedir(), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4000)));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const ready = await until(
    () => child.exitCode !== null || answers(`http://127.0.0.1:${port}/health/ready`),
    PATIENCE_MS,
    25,
  );
  const seconds = (performance.now() - began) / 1000;
  const failed = !ready || child.exitCode !== null;
  if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  await gone;
  if (failed) throw new Error(`npm start did not become ready:\n${said}`);
  return seconds;
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
