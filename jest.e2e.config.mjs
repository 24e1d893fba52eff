import { shared } from './jest.shared.mjs';

/** End-to-end tests: a stack with the demonstration content for each worker, a real Chromium. */
export default {
  ...shared,
  displayName: 'e2e',
  testMatch: ['**/*.e2e.test.ts'],
  globalSetup: '<rootDir>/config/dist/esm/stack/testing/jest-e2e-setup.js',
  globalTeardown: '<rootDir>/config/dist/esm/stack/testing/jest-e2e-teardown.js',
  testTimeout: 120_000,
  // A browser, the site and the CMS wait for one another half of the time: two at once fill two cores. A running stack that E2E_DATA names is only one.
  maxWorkers: process.env.E2E_DATA === undefined ? 2 : 1,
};
