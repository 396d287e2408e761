// Programs of the machine that the tests need and npm does not bring.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const PROGRAMS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    variable: 'CHROMIUM',
  },
  redis: {
    names: ['redis-server', 'valkey-server'],
    places: ['/opt/homebrew/bin/redis-server'],
    debian: 'redis-server',
    variable: 'REDIS_SERVER',
  },
};

// A package may start a service of its own when it is installed; the tests start theirs, so that is declined.
const APT = `
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\\nexit 101\\n' > $policy && chmod 755 $policy && trap 'rm -f $policy' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -o DPkg::Lock::Timeout=300 update -qq
apt-get -o DPkg::Lock::Timeout=300 install -qq -y --no-install-recommends "$@"
`;

/** The full path of a program of PROGRAMS, or null. */
export function find(program) {
  const { names, places, variable } = PROGRAMS[program];
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = named
    ? [named]
    : [...names.flatMap((name) => folders.map((f) => path.join(f, name))), ...places];
  return candidates.find(isExecutable) ?? null;
}

/** Makes sure that `programs` are there, by apt-get where it may; throws one sentence that says what to install. */
export function bring(programs) {
  const missing = programs.filter((program) => find(program) === null);
  if (missing.length === 0) return;
  const packages = missing.map((program) => PROGRAMS[program].debian);
  const means = aptMeans();
  if (!means) {
    const variables = missing.map((program) => PROGRAMS[program].variable).join(' and ');
    throw new Error(
      `The tests need ${packages.join(' and ')}: install them, or set ${variables} to where they are.`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} with apt-get, once …`);
  const [command, ...before] = means;
  const done = spawnSync(command, [...before, 'sh', '-ec', APT, 'sh', ...packages], { encoding: 'utf8' });
  if (done.status === 0 && missing.every((program) => find(program) !== null)) return;
  console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  throw new Error(`apt-get could not install ${packages.join(' and ')}: its own words stand above.`);
}

function aptMeans() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return ['env'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
