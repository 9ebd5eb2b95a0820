import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, one row each: `zone` (files), `forbid` (import patterns), `why` (what the reader of the error should do).
 * Lists are gitignore-like patterns against the import as it is written; a string is a regular expression.
 */
const APPS = ['@app/accounts', '@app/offers', '@app/candidates', '@app/matching', '**/apps/**'];
const boundaries = [
  {
    zone: 'libs/domain/src/**',
    forbid: '^[^.]',
    why: 'Rules are functions of plain values: the domain imports nothing.',
  },
  {
    zone: 'libs/contracts/src/**',
    forbid: ['@app/platform/**', '@app/testing/**', '@nestjs/**', 'node:*', ...APPS],
    why: 'Contracts cross wires, also to the browser: domain and zod only.',
  },
  {
    zone: 'libs/platform/src/**',
    forbid: ['@app/testing/**', ...APPS],
    why: 'The platform knows no app: put what an app knows into its AppDefinition.',
  },
  {
    zone: 'apps/{accounts,offers,candidates,matching}/src/**',
    forbid: [...APPS, '@app/testing/**'],
    why: 'Apps speak by events and HTTP, never by import.',
  },
  {
    zone: 'apps/web/src/**',
    forbid: ['@app/platform/**', '@app/testing/**', '@nestjs/**', 'node:*', ...APPS],
    why: 'The web speaks HTTP only: contracts and domain.',
  },
];

/** Vendor packages, and the only files that may know them. */
const vendors = [
  { package: 'bullmq', files: ['libs/platform/src/queue/queue-backend.ts'] },
  { package: 'nodemailer', files: ['libs/platform/src/mail/mailer.ts'] },
  { package: 'smtp-server', files: ['libs/platform/src/mail/mailbox.ts'] },
  { package: 'postal-mime', files: ['libs/platform/src/mail/mailbox.ts'] },
  { package: 'ical-generator', files: ['libs/platform/src/calendar-invites/calendar-invite.ts'] },
  { package: 'csv-parse', files: ['libs/platform/src/tabular/text/stream-csv.ts'] },
  { package: 'csv-parse/sync', files: ['libs/platform/src/tabular/text/csv-records.ts'] },
  { package: 'pino', files: ['libs/platform/src/telemetry/log.ts'] },
];

const rowsFor = (zone) => boundaries.filter((row) => row.zone === zone);
const patternsOf = (rows) =>
  rows.map(({ forbid, why }) => ({ [typeof forbid === 'string' ? 'regex' : 'group']: forbid, message: why }));
const vendorPaths = (file) =>
  vendors
    .filter(({ files }) => !files.includes(file))
    .map(({ package: name, files }) => ({ name, message: `Only ${files.join(', ')} knows this package.` }));

const boundaryConfigs = boundaries.map(({ zone }) => ({
  files: [zone],
  ignores: ['**/*.spec.ts', '**/*.behaviour.ts', ...vendors.flatMap(({ files }) => files)],
  rules: { 'no-restricted-imports': ['error', { paths: vendorPaths(''), patterns: patternsOf(rowsFor(zone)) }] },
}));
const vendorConfigs = [...new Set(vendors.flatMap(({ files }) => files))].map((file) => ({
  files: [file],
  rules: {
    'no-restricted-imports': [
      'error',
      { paths: vendorPaths(file), patterns: patternsOf(rowsFor('libs/platform/src/**')) },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'var/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        project: ['./tsconfig.check.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An assertion that only the linter thinks idle still documents what a driver or a JSON column gives.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Rows of the driver and metadata of the framework are "any"; they are typed where they are read.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', 6],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', 'scripts/**/*.spec.ts'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { project: null } },
  },
  { files: ['**/*.{spec,db.spec,e2e-spec,behaviour}.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['scripts/**', 'apps/standalone/**', 'libs/platform/src/bootstrap.ts', 'test/**', '**/*.spec.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    languageOptions: { globals: globals.browser },
    rules: {
      ...hooks.configs.recommended.rules,
      // Properties of components are functions without `this`, whichever way their type is written.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['apps/web/src/service-worker.js'], languageOptions: { globals: globals.serviceworker } },
  ...boundaryConfigs,
  ...vendorConfigs,
);
