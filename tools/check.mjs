// `npm run check`: what has to be right before a change is shown to others. Two steps at a time.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at, ROOT, run } from './workspace.mjs';

const bin = (...parts) => at('node_modules', ...parts);
const tsc = bin('typescript', 'bin', 'tsc');

// Before everything else: lint and types of the client read what it writes.
const FIRST = ['operations of the client', [at('tools', 'codegen.mjs')]];
const STEPS = [
  // Without a cache: whether a promise floats in one file depends on the types of others.
  ['lint', [bin('eslint', 'bin', 'eslint.js'), '.']],
  ['format', [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '--cache', '.']],
  ['types of the server', [tsc, '-p', 'tsconfig.json']],
  ['types of the tools', [tsc, '-p', 'tools']],
  ['types of the client', [tsc, '-p', 'apps/web']],
  ['types of the journeys', [tsc, '-p', 'tests/web']],
  ['unit', [at('tools', 'test.mjs'), 'unit']],
  ['architecture', [at('tools', 'test.mjs'), 'architecture']],
];

await run(async () => {
  const began = Date.now();
  const waiting = [...STEPS];
  const failures = (await perform(FIRST)) ? [] : [FIRST[0]];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await perform(step))) failures.push(step[0]);
    }
  };
  await Promise.all([worker(), worker()]);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  if (failures.length === 0) console.log(`Everything is in order (${seconds} s).`);
  else console.error(`Not in order: ${failures.join(', ')} (${seconds} s).`);
  return failures.length === 0 ? 0 : 1;
});

/** Prints what a step said only when it failed: what is in order needs no words. */
async function perform([name, args]) {
  const began = Date.now();
  const { code, output } = await node(args);
  if (code === 0) console.log(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  else console.log(`✗ ${name}\n${output.trim()}\n`);
  return code === 0;
}

function node(args) {
  if (!existsSync(args[0])) return { code: 1, output: `${args[0]} is missing.` };
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
