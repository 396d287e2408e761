// Compiles the server's sources one by one, into the same places as the build, without type checks: for `npm run dev`.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { at } from './workspace.mjs';

const SOURCE = /\.ts$/;
const UNWANTED = /\.spec\.ts$|\.d\.ts$/;

/** The projects that the API process is made of. */
export function serverProjects() {
  const contexts = readdirSync(at('libs', 'server')).map((name) => at('libs', 'server', name));
  return [at('libs', 'contracts'), ...contexts, at('apps', 'api')].filter((folder) =>
    existsSync(path.join(folder, 'src')),
  );
}

/** Brings `dist` of a project up to date with its `src`; returns how many files that took. */
export async function compileProject(project) {
  const src = path.join(project, 'src');
  let count = 0;
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && (await compileFile(project, path.join(entry.parentPath, entry.name)))) count += 1;
  }
  return count;
}

/** Compiles, copies or removes what one source file stands for. False when there was nothing to do. */
export async function compileFile(project, file) {
  if (UNWANTED.test(file)) return false;
  const relative = path.relative(path.join(project, 'src'), file);
  const target = path.join(project, 'dist', relative.replace(SOURCE, '.js'));
  if (!existsSync(file)) {
    rmSync(target, { force: true });
    return true;
  }
  if (!statSync(file).isFile() || isNewer(target, file)) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  if (SOURCE.test(file)) {
    const { code } = await transformFile(file, { configFile: at('.swcrc'), sourceMaps: 'inline' });
    writeFileSync(target, code);
  } else {
    copyFileSync(file, target);
  }
  return true;
}

function isNewer(target, source) {
  return existsSync(target) && statSync(target).mtimeMs > statSync(source).mtimeMs;
}
