import type { Recipe } from '@carrefour/config';
import type { ReadRow } from '../read/inventory.js';
import { cleanUrl } from './clean-url.js';
import { mapFields } from './map-fields.js';
import { mapPlaces } from './map-places.js';
import type { MappedRow, MappingTools, RowNotes } from './mapping.js';
import { parseDate } from './parse-date.js';
import { firstValues } from './rule-values.js';

/** One row by its recipe: values, places as supplied, and what was corrected or not understood on the way. */
export function mapRow(row: ReadRow, recipe: Recipe, tools: MappingTools): MappedRow {
  const notes: RowNotes = { line: row.line, corrections: [], unknown: [] };
  const { values, identifiers } = mapFields(recipe, row.cells, tools, notes);
  const sourceUrl = firstValues('sourceUrl', recipe.sourceUrl, row.cells, tools, notes).texts[0];
  const sourceDate = firstValues('sourceDate', recipe.sourceDate, row.cells, tools, notes).texts[0];
  return {
    raw: { line: row.line, cells: row.cells },
    values,
    identifiers,
    places: mapPlaces(recipe, row.cells, tools, notes),
    sourceUrl: sourceUrl === undefined ? null : cleanUrl(sourceUrl),
    sourceDate: sourceDate === undefined ? null : parseDate(sourceDate),
    notes,
  };
}
