// The layers of tests: where their files are, and how each is run and counted.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { keep } from './kept.mjs';
import { bring } from './machine.mjs';
import { at, ROOT } from './workspace.mjs';

const SPEC = /\.spec\.tsx?$/;
const SKIPPED = new Set(['dist', 'node_modules']);
const LIMIT_MS = 30 * 60_000;

/** In the order they run: what fails soonest and says most comes first. */
export const LAYERS = {
  unit: { folders: ['apps', 'libs', 'tools'], run: jest('unit') },
  architecture: { folders: ['tests/architecture'], run: jest('architecture') },
  api: { folders: ['tests/api'], run: jest('api') },
  realtime: {
    folders: ['tests/realtime'],
    programs: ['redis'],
    before: ensureBuilt,
    run: jest('realtime'),
  },
  web: { folders: ['tests/web'], programs: ['chromium', 'redis'], before: ensureBuilt, run: playwright },
};

/** Runs one layer: `{ passed, failed, skipped }`. A layer with test files that runs none of them has failed. */
export async function runLayer(name, filters = []) {
  const { folders, run, programs = [], before } = LAYERS[name];
  if (!folders.some((folder) => hasSpecs(at(folder))))
    return { passed: 0, failed: 0, skipped: 0, empty: true };
  const results = mkdtempSync(path.join(os.tmpdir(), 'concert-results-'));
  try {
    bring(programs);
    await before?.();
    const counted = await run(path.join(results, 'report.json'), filters);
    if (counted.passed + counted.failed + counted.skipped > 0) return counted;
    console.error(`The layer ${name} has test files and ran none of them.`);
    return { passed: 0, failed: 1, skipped: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

function hasSpecs(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? !SKIPPED.has(entry.name) && hasSpecs(path.join(folder, entry.name))
      : SPEC.test(entry.name),
  );
}

function jest(project) {
  return async (report, filters) => {
    const code = await node(
      [
        ...['--experimental-vm-modules', '--no-warnings', at('node_modules', 'jest', 'bin', 'jest.js')],
        ...['--selectProjects', project, '--json', `--outputFile=${report}`, '--maxWorkers=100%'],
        ...filters,
      ],
      {},
    );
    const found = readReport(report);
    // A file that does not even load has no failed test in it, and is a failure all the same.
    const failed = (found?.numFailedTests ?? 0) + (found?.numRuntimeErrorTestSuites ?? 0);
    return {
      passed: found?.numPassedTests ?? 0,
      failed: atLeastOne(failed, code),
      skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
    };
  };
}

async function playwright(report, filters) {
  const code = await node(
    [at('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', at('tests', 'web'), ...filters],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  const found = readReport(report);
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = found?.stats ?? {};
  const failed = unexpected + (found?.errors?.length ?? 0);
  return { passed: expected + flaky, failed: atLeastOne(failed, code), skipped };
}

/** A run that ended badly without a failed test (a crash, a broken set-up) still counts as one failure. */
function atLeastOne(failed, code) {
  return failed === 0 && code !== 0 ? 1 : failed;
}

async function node(args, env) {
  const child = keep(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  const limit = setTimeout(() => {
    console.error(`Ended after ${LIMIT_MS / 60_000} minutes.`);
    child.kill();
  }, LIMIT_MS);
  const { code } = await child.gone;
  clearTimeout(limit);
  return code;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
