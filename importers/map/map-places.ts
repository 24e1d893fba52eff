import { MASKED, maskContacts, type ColumnRule, type PlaceRule, type Recipe } from '@carrefour/config';
import { codedValues } from './coded-values.js';
import type { MappingTools, PlaceDraft, RowNotes } from './mapping.js';
import { parseCoordinates } from './parse-coordinates.js';
import { readEach } from './read-each.js';
import { firstValues } from './rule-values.js';

type Cells = Record<string, unknown>;
const parts = ['label', 'address', 'postcode', 'commune', 'department', 'region', 'country', 'lat', 'lng'] as const;
/** What alone does not make a place: a country or a name says nothing of where. */
const WHERE = ['address', 'postcode', 'commune', 'department', 'region', 'lat', 'lng'] as const;

/** Both coordinates out of one cell (or of a JSON pair); a cell that holds no pair is told, and gives nothing. */
function coordinatesOf(rule: PlaceRule, cells: Cells, tools: MappingTools, notes: RowNotes): Pick<PlaceDraft, 'lat' | 'lng'> {
  const { texts, column } = firstValues('places.coordinates', rule.coordinates, cells, tools, notes);
  if (texts.length === 0) return {};
  // A pair of numbers in JSON is a GeoJSON position: longitude first.
  const text = texts.length > 1 && /(^|\.)coordinates$/.test(column ?? '') ? `"coordinates" ${texts.join(' ')}` : texts.join(' ');
  const pair = parseCoordinates(text);
  if (pair !== null) return pair;
  const message = 'Coordonnées illisibles, laissées de côté : écrivez par exemple 45.7640, 4.8357.';
  notes.corrections.push({ line: notes.line, column, field: 'places.coordinates', before: text.slice(0, 200), after: '', message });
  return {};
}

/** The first column of each part, as the file calls it. */
function columnsOf({ each, ...rules }: PlaceRule): NonNullable<PlaceDraft['columns']> {
  const first = (rule: ColumnRule | ColumnRule[] | undefined) => [rule ?? []].flat().flatMap(({ from }) => from ?? [])[0];
  const named = [...parts.filter((part) => part !== 'label'), 'coordinates' as const].flatMap((part) => {
    const column = first(rules[part]);
    return column === undefined ? [] : [[part, each === undefined ? column : `${each}.${column}`] as const];
  });
  return Object.fromEntries(named);
}

function toDraft(rule: PlaceRule, cells: Cells, tools: MappingTools, notes: RowNotes): PlaceDraft | null {
  const valueOf = (part: (typeof parts)[number]): string | undefined => {
    const rules: ColumnRule | ColumnRule[] | undefined = rule[part];
    const { texts: [text], column } = firstValues(`places.${part}`, rules, cells, tools, notes);
    if (text === undefined) return undefined;
    const masked = maskContacts(text);
    if (masked !== text) notes.corrections.push({ line: notes.line, column, field: `places.${part}`, before: text.slice(0, 200), after: masked.slice(0, 200), message: MASKED });
    return masked;
  };
  const said = Object.fromEntries(parts.map((part) => [part, valueOf(part)]).filter(([, value]) => value !== undefined)) as PlaceDraft;
  const columns = columnsOf(rule);
  const draft = { ...coordinatesOf(rule, cells, tools, notes), ...said, ...(Object.keys(columns).length > 0 && { columns }) };
  if (!WHERE.some((part) => draft[part] !== undefined)) return null;
  const [visibility] = codedValues('visibility', rule.visibility, cells, tools, notes);
  return visibility === undefined ? draft : { ...draft, visibility };
}

/** The places one row names: each place rule gives one, or with `each` one per element of a list. */
export function mapPlaces(recipe: Recipe, cells: Cells, tools: MappingTools, notes: RowNotes): PlaceDraft[] {
  return recipe.places.flatMap((rule) => {
    const { elements, tools: inner } = readEach(rule.each, cells, tools);
    return elements.map((element) => toDraft(rule, element, inner, notes)).filter((draft) => draft !== null);
  });
}
