import type { ColumnRule, PlaceRule, Recipe } from '@carrefour/config';
import { codedValues } from './coded-values.js';
import { toColumnFinder } from './column-finder.js';
import { maskContacts } from './contact-in-text.js';
import type { MappingTools, PlaceDraft, RowNotes } from './mapping.js';
import { firstValues } from './rule-values.js';
import { toParts, valuesAt } from '../read/value-at-path.js';

type Cells = Record<string, unknown>;
const parts = ['label', 'address', 'postcode', 'commune', 'department', 'region', 'country', 'lat', 'lng'] as const;
/** What alone does not make a place: a country or a name says nothing of where. */
const WHERE = ['address', 'postcode', 'commune', 'department', 'region', 'lat', 'lng'] as const;

const isRecord = (value: unknown): value is Cells => typeof value === 'object' && value !== null && !Array.isArray(value);

function toDraft(rule: PlaceRule, cells: Cells, tools: MappingTools, notes: RowNotes): PlaceDraft | null {
  const valueOf = (part: (typeof parts)[number]): string | undefined => {
    const rules: ColumnRule | ColumnRule[] | undefined = rule[part];
    const text = firstValues(`places.${part}`, rules, cells, tools, notes).texts[0];
    return text === undefined ? undefined : maskContacts(text);
  };
  const draft = Object.fromEntries(parts.map((part) => [part, valueOf(part)]).filter(([, value]) => value !== undefined)) as PlaceDraft;
  if (!WHERE.some((part) => draft[part] !== undefined)) return null;
  const [visibility] = codedValues('visibility', rule.visibility, cells, tools, notes);
  return visibility === undefined ? draft : { ...draft, visibility };
}

/** The places one row names: each place rule gives one, or with `each` one per element of a list. */
export function mapPlaces(recipe: Recipe, cells: Cells, tools: MappingTools, notes: RowNotes): PlaceDraft[] {
  return recipe.places.flatMap((rule) => {
    const inner = rule.each === undefined ? null : { ...tools, finder: toColumnFinder('json', []) };
    const elements = rule.each === undefined ? [cells] : valuesAt(cells, toParts(rule.each)).filter(isRecord);
    return elements.map((element) => toDraft(rule, element, inner ?? tools, notes)).filter((draft) => draft !== null);
  });
}
