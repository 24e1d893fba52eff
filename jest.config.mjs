import { shared } from './jest.shared.mjs';

/** Unit tests: beside the file they cover, no server, no network. */
export default {
  ...shared,
  displayName: 'unit',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.(integration|e2e)\\.test\\.tsx?$'],
};
