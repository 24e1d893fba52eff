/** Both databases of the contract: integration tests run on each. */
export const testDatabases = ['sqlite', 'postgres'] as const;
export type TestDatabase = (typeof testDatabases)[number];
