// Builds everything, only when a source changed since the last build. Nx builds the parts, and keeps what it built.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holding } from './claim.mjs';
import { at, isMain, remembered, ROOT, run } from './workspace.mjs';

const PRODUCTS = ['apps/api/dist/main.js', 'apps/web/dist/index.html'];
const FOLDERS = ['apps', 'libs'];
const FILES = [
  'package-lock.json',
  'package.json',
  'nx.json',
  '.swcrc',
  'tsconfig.base.json',
  'tools/codegen.mjs',
];
const SKIPPED = new Set(['dist', 'node_modules', 'coverage', 'test-results']);
const DERIVED = /\.spec\.tsx?$|\.generated\.ts$|\.tsbuildinfo$/;

/** Builds when needed; tells on standard error, so that a command's own output stays clean. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await holding(
    remembered('build-claim.json'),
    (holder) => console.error(`Waiting for the build that process ${holder.pid} has begun …`),
    async () => {
      if (isBuilt()) return;
      // Taken before the build: a source changed while building has to be built again.
      const stamp = sources();
      await build();
      mkdirSync(path.dirname(remembered('built')), { recursive: true });
      writeFileSync(remembered('built'), stamp);
    },
  );
}

function isBuilt() {
  if (!existsSync(remembered('built')) || !PRODUCTS.every((file) => existsSync(at(file)))) return false;
  return readFileSync(remembered('built'), 'utf8') === sources();
}

/** Path, size and time of every source: enough to know that nothing changed, without reading it. */
function sources() {
  const hash = createHash('sha256');
  for (const file of FILES) note(hash, at(file));
  for (const folder of FOLDERS) walk(at(folder), hash);
  return hash.digest('hex');
}

function walk(folder, hash) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(full, hash);
    else if (entry.isFile() && !DERIVED.test(entry.name)) note(hash, full);
  }
}

function note(hash, file) {
  if (!existsSync(file)) return;
  const { size, mtimeMs } = statSync(file);
  hash.update(`${path.relative(ROOT, file)} ${size} ${mtimeMs}\n`);
}

async function build() {
  const began = Date.now();
  console.error('Building …');
  const { code, output } = await nx('run-many', '--targets=build', '--outputStyle=stream');
  if (code !== 0) {
    console.error(output.trim());
    throw new Error('The build failed: what went wrong stands above.');
  }
  console.error(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function nx(...args) {
  // No background process, no remote cache, nothing sent anywhere.
  const quiet = {
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    FORCE_COLOR: '0',
  };
  const child = spawn(process.execPath, [at('node_modules', 'nx', 'dist', 'bin', 'nx.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

if (isMain(import.meta)) await run(ensureBuilt);
