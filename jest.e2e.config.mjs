import { shared } from './jest.shared.mjs';

/** End-to-end tests: one stack with the demonstration content for the whole run, a real Chromium. */
export default {
  ...shared,
  displayName: 'e2e',
  testMatch: ['**/*.e2e.test.ts'],
  globalSetup: '<rootDir>/config/dist/esm/stack/testing/jest-e2e-setup.js',
  globalTeardown: '<rootDir>/config/dist/esm/stack/testing/jest-e2e-teardown.js',
  testTimeout: 120_000,
  maxWorkers: 1,
};
