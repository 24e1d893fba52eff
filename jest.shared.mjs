/** What every Jest project of the repository shares: TypeScript through swc, real ES modules. */
const parser = { syntax: 'typescript', tsx: true, decorators: false };

/** @type {import('jest').Config} */
export const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    // A class name stands for itself: tests read `card`, not a hash.
    '\\.css(\\?url)?$': '<rootDir>/config/stack/testing/class-names.ts',
    // Our sources import each other by their compiled name (`./place.js`): try that, then the TypeScript source.
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/', '/\\.data/'],
  modulePathIgnorePatterns: ['/dist/.*/package\\.json$', '<rootDir>/web/build/'],
  watchman: false,
};
