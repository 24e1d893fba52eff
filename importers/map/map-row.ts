import type { Recipe } from '@carrefour/config';
import type { ReadRow } from '../read/inventory.js';
import { cleanUrl } from './clean-url.js';
import { mapFields } from './map-fields.js';
import { mapPlaces } from './map-places.js';
import type { MappedRow, MappingTools, RowNotes } from './mapping.js';
import { parseDate } from './parse-date.js';
import { firstValues } from './rule-values.js';

const UNREADABLE = {
  sourceUrl: 'Lien d’origine illisible, laissé de côté : écrivez par exemple https://exemple.org/fiche.',
  sourceDate: 'Date illisible, laissée de côté : écrivez par exemple 31/12/2025.',
} as const;

/** The link or the date of the source, read; one that cannot be is told. */
function sourceOf(part: keyof typeof UNREADABLE, read: (text: string) => string | null, recipe: Recipe, cells: ReadRow['cells'], tools: MappingTools, notes: RowNotes): string | null {
  const { texts, column } = firstValues(part, recipe[part], cells, tools, notes);
  const [text] = texts;
  if (text === undefined) return null;
  const found = read(text);
  if (found === null) notes.corrections.push({ line: notes.line, column, field: part, before: text.slice(0, 200), after: '', message: UNREADABLE[part] });
  return found;
}

/** One row by its recipe: values, places as supplied, and what was corrected or not understood on the way. */
export function mapRow(row: ReadRow, recipe: Recipe, tools: MappingTools): MappedRow {
  const notes: RowNotes = { line: row.line, corrections: [], unknown: [] };
  const { values, identifiers } = mapFields(recipe, row.cells, tools, notes);
  return {
    raw: { line: row.line, cells: row.cells },
    values,
    identifiers,
    places: mapPlaces(recipe, row.cells, tools, notes),
    sourceUrl: sourceOf('sourceUrl', cleanUrl, recipe, row.cells, tools, notes),
    sourceDate: sourceOf('sourceDate', parseDate, recipe, row.cells, tools, notes),
    notes,
  };
}
