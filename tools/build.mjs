// Builds everything, only when a source changed since the last build. Nx builds the parts, and keeps what it built.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holding } from './claim.mjs';
import { at, isMain, remembered, ROOT, run } from './workspace.mjs';

// Commands about the server must run while the client does not build: after a change of the schema, for one.
const SERVER = {
  name: 'server',
  products: ['apps/api/dist/main.js'],
  folders: ['apps/api', 'libs/contracts', 'libs/server'],
  arguments: ['--exclude=@concert/web'],
};
const WHOLE = {
  name: 'whole',
  products: [...SERVER.products, 'apps/web/dist/index.html'],
  folders: ['apps', 'libs'],
  arguments: [],
};
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
export function ensureBuilt() {
  return ensure(WHOLE);
}

export function ensureServerBuilt() {
  return ensure(SERVER);
}

async function ensure(part) {
  if (isBuilt(part)) return;
  await holding(
    remembered('build-claim.json'),
    (holder) => console.error(`Waiting for the build that process ${holder.pid} has begun …`),
    async () => {
      if (isBuilt(part)) return;
      // Taken before the build: a source changed while building has to be built again.
      const stamp = sourcesOf(part);
      await build(part);
      mkdirSync(path.dirname(remembered('built')), { recursive: true });
      writeFileSync(remembered(`built-${part.name}`), stamp);
    },
  );
}

function isBuilt(part) {
  const stamp = remembered(`built-${part.name}`);
  if (!existsSync(stamp) || missingOf(part).length > 0) return false;
  return readFileSync(stamp, 'utf8') === sourcesOf(part);
}

function missingOf({ products }) {
  return products.filter((file) => !existsSync(at(file)));
}

/** Path, size and time of every source: enough to know that nothing changed, without reading it. */
function sourcesOf({ folders }) {
  const hash = createHash('sha256');
  for (const file of FILES) note(hash, at(file));
  for (const folder of folders) walk(at(folder), hash);
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

async function build(part) {
  const began = Date.now();
  console.error('Building …');
  const { code, output } = await nx('run-many', '--targets=build', '--outputStyle=stream', ...part.arguments);
  if (code !== 0) {
    console.error(output.trim());
    throw new Error('The build failed: what went wrong stands above.');
  }
  const missing = missingOf(part);
  if (missing.length > 0) throw new Error(`The build made no ${missing.join(' and no ')}.`);
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
