import { shared } from './jest.shared.mjs';

/** Integration tests: the built programs as child processes, a real Typesense, SQLite and PostgreSQL. */
export default {
  ...shared,
  displayName: 'integration',
  testMatch: ['**/*.integration.test.ts'],
  globalSetup: '<rootDir>/config/dist/esm/stack/testing/jest-integration-setup.js',
  globalTeardown: '<rootDir>/config/dist/esm/stack/testing/jest-integration-teardown.js',
  testTimeout: 120_000,
  // Each file holds a whole stack, which waits a part of its time: three at once fill two cores.
  maxWorkers: 3,
};
