/** One Jest, several layers; run one with `npm test -- <layer>`. Modules are real ES modules, as in production. */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};
const layer = (displayName, testMatch, more = {}) => ({ ...base, displayName, testMatch, ...more });

const withServer = {
  globalSetup: '<rootDir>/libs/testing/src/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.mjs',
  setupFiles: ['<rootDir>/libs/testing/src/away-from-midnight.mjs'],
};

export default {
  // Only to end what hangs: nothing here is timed, and a busy machine of two cores is slow.
  testTimeout: 120_000,
  // Jest keeps every file's modules (40 MB with a server in them) until its worker ends, and to give so much back takes a
  // busy machine longer than the half second it is given. What a test has really left open is still told, later.
  workerGracefulExitTimeout: 20_000,
  projects: [
    layer('unit', [
      '<rootDir>/apps/**/*.spec.ts',
      '<rootDir>/apps/**/*.spec.tsx',
      '<rootDir>/libs/**/*.spec.ts',
      '<rootDir>/libs/**/*.spec.tsx',
      '<rootDir>/tools/**/*.spec.ts',
    ]),
    layer('architecture', ['<rootDir>/tests/architecture/**/*.spec.ts']),
    layer('api', ['<rootDir>/tests/api/**/*.spec.ts'], withServer),
    layer('realtime', ['<rootDir>/tests/realtime/**/*.spec.ts'], withServer),
  ],
};
