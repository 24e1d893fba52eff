import { toColumnFinder } from '../map/column-finder.js';
import type { MappingTools, RowNotes } from '../map/mapping.js';
import { placeholderTest } from '../map/placeholders.js';
import { toTermIndex } from '../map/term-index.js';
import type { InventoryFormat } from '../read/inventory.js';
import { aTaxonomy } from './a-taxonomy.js';

/** What mapping needs, for a file with these headings. */
export const mappingTools = (headings: readonly string[], format: InventoryFormat = 'csv'): MappingTools => ({
  finder: toColumnFinder(format, headings),
  terms: toTermIndex(aTaxonomy),
  isPlaceholder: placeholderTest([]),
});

export const someNotes = (): RowNotes => ({ line: 2, corrections: [], unknown: [] });
