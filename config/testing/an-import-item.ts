import type { ImportItem } from '../record/entry.js';

/** A valid import item for tests; give only what the test is about. */
export const anImportItem = (changes: Partial<ImportItem> = {}): ImportItem => ({
  key: '1', fingerprint: '0123456789abcdef', rows: [{ line: 2, cells: { Titre: 'Alpha' } }], values: { title: 'Alpha' },
  sourceUrl: null, sourceDate: null, projectId: null, sameAs: null, possibleDuplicates: [], matches: [], corrections: [], ...changes,
});
