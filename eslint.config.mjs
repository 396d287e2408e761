import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import { createProjectGraphAsync } from 'nx/src/devkit-exports.js';
import tseslint from 'typescript-eslint';

// The boundaries rule reads the project graph that Nx has written down and says nothing when there is none.
// Without this line a fresh clone would pass whatever it imports. No daemon: nothing stays behind.
process.env.NX_DAEMON = 'false';
process.env.NX_ISOLATE_PLUGINS = 'false';
await createProjectGraphAsync();

/**
 * Who may import whom, spelled out: arrows point left only in
 * contracts ← kernel ← identity ← governance ← decisions ← discussions ← documents ← meetings ← programme ← desk ← api,
 * and contracts ← web-ui ← web.
 */
const ARROWS = {
  'lib:contracts': [],
  'lib:kernel': ['lib:contracts'],
  'lib:identity': ['lib:contracts', 'lib:kernel'],
  'lib:governance': ['lib:contracts', 'lib:kernel', 'lib:identity'],
  'lib:decisions': ['lib:contracts', 'lib:kernel', 'lib:identity', 'lib:governance'],
  'lib:discussions': ['lib:contracts', 'lib:kernel', 'lib:identity', 'lib:governance', 'lib:decisions'],
  'lib:documents': [
    'lib:contracts',
    'lib:kernel',
    'lib:identity',
    'lib:governance',
    'lib:decisions',
    'lib:discussions',
  ],
  'lib:meetings': [
    'lib:contracts',
    'lib:kernel',
    'lib:identity',
    'lib:governance',
    'lib:decisions',
    'lib:discussions',
    'lib:documents',
  ],
  'lib:programme': [
    'lib:contracts',
    'lib:kernel',
    'lib:identity',
    'lib:governance',
    'lib:decisions',
    'lib:discussions',
    'lib:documents',
    'lib:meetings',
  ],
  'lib:desk': [
    'lib:contracts',
    'lib:kernel',
    'lib:identity',
    'lib:governance',
    'lib:decisions',
    'lib:discussions',
    'lib:documents',
    'lib:meetings',
    'lib:programme',
  ],
  'app:api': [
    'lib:contracts',
    'lib:kernel',
    'lib:identity',
    'lib:governance',
    'lib:decisions',
    'lib:discussions',
    'lib:documents',
    'lib:meetings',
    'lib:programme',
    'lib:desk',
  ],
  'lib:web-ui': ['lib:contracts'],
  'app:web': ['lib:contracts', 'lib:web-ui'],
  'lib:testing': [
    'lib:contracts',
    'lib:kernel',
    'lib:identity',
    'lib:governance',
    'lib:decisions',
    'lib:discussions',
    'lib:documents',
    'lib:meetings',
    'lib:programme',
    'lib:desk',
  ],
};

const TYPEORM = {
  group: ['typeorm', 'typeorm/*'],
  message:
    'Only stores, entities, migrations and the kernel know the database: put the query in a *.store.ts.',
};
const GRAPHQL = {
  group: ['@nestjs/graphql', '@nestjs/apollo', 'graphql'],
  message: 'Rules know no GraphQL: it belongs in *.type.ts, *.inputs.ts, *.resolver.ts, *.fields.ts.',
};
const SERVICES = {
  group: ['**/*.service.js'],
  message: 'A store knows no service: load what it needs and hand it over.',
};
const APOLLO = {
  group: ['@apollo/client', '@apollo/client/*'],
  message: 'A component gets its data as props; Apollo belongs in hooks/.',
};

/** Twice the aim of docs: a warning to split by use case, never into part 1 and part 2. */
const SIZES = [
  [['**/*.entity.ts', '**/*.type.ts', '**/*.policy.ts'], 160],
  [['**/*.resolver.ts'], 240],
  [['**/*.service.ts', '**/*.store.ts'], 400],
  [['**/components/*.tsx', '**/pages/*.tsx', 'libs/web-ui/src/**/*.tsx'], 300],
];

const NODE_GLOBALS = [
  ...['process', 'console', 'fetch', 'URL', 'Buffer', 'performance', 'crypto'],
  ...['AbortSignal', 'AbortController', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
];

const counted = (max) => ['warn', { max, skipBlankLines: true, skipComments: true }];
const forbidden = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.nx/',
      '.data/',
      'coverage/',
      'test-results/',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: Object.entries(ARROWS).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
            sourceTag,
            onlyDependOnLibsWithTags,
          })),
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/max-params': ['warn', { max: 7 }],
      // An async function without await still turns a throw into a rejection, which is often what it is for.
      '@typescript-eslint/require-await': 'off',
      'max-lines-per-function': counted(80),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['apps/web/public/**/*.js'],
    languageOptions: {
      globals: { document: 'readonly', window: 'readonly', navigator: 'readonly', localStorage: 'readonly' },
    },
  },
  ...SIZES.map(([files, max]) => ({ files, rules: { 'max-lines': counted(max) } })),
  {
    files: ['libs/server/*/src/**/*.ts', 'apps/api/src/**/*.ts'],
    ignores: [
      'libs/server/kernel/**',
      '**/*.store.ts',
      '**/*.entity.ts',
      'apps/api/src/migrations/**',
      '**/*.spec.ts',
    ],
    rules: forbidden(TYPEORM),
  },
  {
    files: ['libs/server/*/src/**/*.service.ts', 'libs/server/*/src/**/*.policy.ts'],
    ignores: ['libs/server/kernel/**'],
    rules: forbidden(TYPEORM, GRAPHQL),
  },
  { files: ['libs/server/*/src/**/*.store.ts'], rules: forbidden(GRAPHQL, SERVICES) },
  { files: ['apps/web/src/features/*/components/**'], rules: forbidden(APOLLO) },
  {
    files: ['libs/web-ui/src/**'],
    rules: forbidden(APOLLO, { group: ['react-router'], message: 'web-ui knows no routes.' }),
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/web-ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // What a test reads from an answer is checked by its expectations, not by the compiler.
    files: ['libs/testing/src/graphql-client.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // What a server answers has no static type here; the test itself says what it has to be.
    files: ['tests/{api,realtime}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: [
      '**/*.tsx',
      '**/*.spec.ts',
      '**/*.spec.tsx',
      'tests/**',
      'apps/api/src/migrations/**',
      'apps/api/src/demonstration/**',
    ],
    rules: { 'max-lines-per-function': 'off' },
  },
);
