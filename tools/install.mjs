// Brings the packages of package-lock.json, only when they are not there yet. Bare Node: it runs first of all.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holding } from './claim.mjs';
import { at, remembered, ROOT, run } from './workspace.mjs';

const STAMP = at('node_modules', '.concert-installed');

await run(async () => {
  checkNode();
  if (isStamped()) return;
  await holding(
    remembered('install.json'),
    (holder) => console.log(`Waiting for the installation that process ${holder.pid} has begun …`),
    async () => {
      if (isStamped()) return;
      if (!isInstalled()) await install();
      writeFileSync(STAMP, fingerprint());
    },
  );
});

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return;
  throw new Error(
    `Concert needs Node 20.19 or newer in line 20, 22.12 or newer in line 22, or 24 and newer; this is ${process.version}.`,
  );
}

function isStamped() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(at('package-lock.json')));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`;
}

/**
 * Whether node_modules already is what the lock file says, as npm itself noted when it last wrote there:
 * somebody who ran `npm install` by hand does not have to wait for a second one.
 */
function isInstalled() {
  const noted = at('node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([place, { version, optional, devOptional, link }]) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return true;
    if (link) return existsSync(at(place));
    if (!present[place]) return Boolean(optional || devOptional) && !existsSync(at(place));
    return present[place].version === version && existsSync(at(place, 'package.json'));
  });
}

async function install() {
  const began = Date.now();
  console.log('Installing packages (npm ci), once …');
  const { code, output } = await npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn');
  if (code !== 0) {
    console.error(output.trim());
    throw new Error(`npm ci failed (exit code ${code}): its own words stand above.`);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  const count = Object.keys(
    JSON.parse(readFileSync(at('node_modules', '.package-lock.json'), 'utf8')).packages,
  ).length;
  console.log(`Installed ${count} packages in ${seconds} s.`);
  mkdirSync(path.dirname(STAMP), { recursive: true });
}

function npm(...args) {
  // The npm that called us, when it did; the one on the path otherwise.
  const called = process.env.npm_execpath;
  const [command, first] = called?.endsWith('.js') ? [process.execPath, [called]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)));
    child.once('close', (code) => resolve({ code, output }));
  });
}
