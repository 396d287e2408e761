// Where things are in this clone. Bare Node: also used before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A path in the clone. */
export function at(...parts) {
  return path.join(ROOT, ...parts);
}

/** What the tools remember between runs. Git-ignored, and safe to delete. */
export function remembered(name) {
  return at('.nx', 'concert', name);
}

/** Runs a tool and ends the process with its exit code; a failure is one sentence, not a stack. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(process.env.CONCERT_TRACE ? error : error.message);
    process.exitCode = 1;
  }
}

/** Whether a module was started as the program, and not imported by another. */
export function isMain(meta) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(meta.url);
}
