import { swcOptions } from './scripts/swc-options.mjs';

// CommonJS packages require() these ES-module-only packages, which Jest on Node < 24.9 cannot: swc turns them into CommonJS.
const esmRequiredByCjs = ['content-disposition', 'cookie'].join('|');

const common = {
  testEnvironment: 'node',
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test', '<rootDir>/scripts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/apps/web/node_modules'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', swcOptions],
    [`/node_modules/(${esmRequiredByCjs})/.+\\.js$`]: ['@swc/jest', swcOptions],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmRequiredByCjs})/)`],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@app/(domain|contracts|platform|testing)/(.*)\\.js$': '<rootDir>/libs/$1/src/$2',
    '^@app/(domain|contracts)$': '<rootDir>/libs/$1/src/index.ts',
    '^@app/(accounts|offers|candidates|matching)$': '<rootDir>/apps/$1/src/$1.app.ts',
  },
};
const withServer = {
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
};

export default {
  // Real servers on a busy machine: a step that takes longer than this is stuck.
  testTimeout: 60_000,
  // Specs mostly wait for servers: every core takes some, and a worker that has grown large is replaced.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
    },
    { ...common, displayName: 'db', testMatch: ['**/*.db.spec.ts'], ...withServer },
    { ...common, displayName: 'journeys', testMatch: ['**/*.e2e-spec.ts'], ...withServer },
  ],
};
