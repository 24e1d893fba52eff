import { shared } from './jest.shared.mjs';

/** Unit tests: beside the file they cover, no server, no network. */
export default {
  ...shared,
  displayName: 'unit',
  // Hundreds of small files that wait for nothing: by itself, Jest would leave one core idle.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.(integration|e2e)\\.test\\.tsx?$'],
};
