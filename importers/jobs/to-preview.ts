import { labelOf, type ImportChoices, type ImportItem, type ImportPreview, type PreviewColumn, type PreviewValue, type Recipe, maturities, opennessLevels, partnerRoles, partnerTypes, scales, visibilities, type Labelled } from '@carrefour/config';
import { toColumnFinder } from '../map/column-finder.js';
import type { CodedField } from '../map/term-index.js';
import type { Inventory, InventoryFormat } from '../read/inventory.js';
import type { UnknownCount } from '../report/report.js';
import type { Assignment } from '../suggest/assign-columns.js';
import type { FoundKey } from '../suggest/find-keys.js';
import type { KnownTerms } from '../suggest/known-terms.js';
import { guessCodes } from '../suggest/suggest-values.js';
import type { RecipeTargets } from './recipe-targets.js';
import { toToldLine } from '../read/told-line.js';
import type { ValueText } from './value-text.js';

const fixedLists: Readonly<Record<string, readonly Labelled[]>> = { scale: scales, maturity: maturities, openness: opennessLevels, visibility: visibilities, partnerType: partnerTypes, roles: partnerRoles };
/** Facts of an example in the order people read a sheet. */
const SHOWN = ['summary', 'themes', 'audiences', 'methods', 'scale', 'maturity', 'places', 'leadOrganisation', 'website', 'startYear', 'contact'] as const;
const LONGEST_SAMPLE = 120;
const MOST_SAMPLES = 3;
const MOST_VALUES = 500;

const cut = (text: string): string => (text.length <= LONGEST_SAMPLE ? text : `${text.slice(0, LONGEST_SAMPLE - 1)}…`);

export type ColumnTexts = { readonly heading: string; readonly filled: number; readonly texts: readonly string[] };

/** Columns as a person corrects them: what each is for, and some of its own cells. */
export function toPreviewColumns(columns: readonly ColumnTexts[], targets: RecipeTargets, assignments: readonly Assignment[], choices: ImportChoices): PreviewColumn[] {
  return columns.map(({ heading, filled, texts }) => {
    const assigned = assignments.find((one) => one.heading === heading);
    const chosen = choices.columns.find((one) => one.heading === heading);
    // What the column is first for comes first: a form that shows another field would change the reading when it is sent unchanged.
    const own = (targets.get(heading) ?? []).toSorted((a, b) => Number(b === assigned?.target) - Number(a === assigned?.target));
    return {
      heading, targets: own, confidence: assigned?.confidence ?? null, reason: assigned?.reason ?? null, cleaning: chosen?.cleaning ?? 'auto', filled,
      samples: [...new Set(texts)].slice(0, MOST_SAMPLES).map(cut),
    };
  });
}

/** Values no term is called, with terms near them and what the person already settled. */
export function toPreviewValues(unknown: readonly UnknownCount[], terms: KnownTerms, labels: ReadonlyMap<string, string>, choices: ImportChoices): PreviewValue[] {
  const settled = choices.values.map(({ field, value, codes }) => ({ field, value, rows: 0, guesses: [], codes }));
  const open = unknown.filter(({ field, value }) => !settled.some((one) => one.field === field && one.value === value)).map(({ field, value, rows }) => ({
    field, value, rows, codes: null,
    guesses: guessCodes(field as CodedField, value, terms).map(({ code }) => ({ code, label: fixedLists[field] === undefined ? (labels.get(`${field}\n${code}`) ?? code) : labelOf(fixedLists[field], code) })),
  }));
  return [...open.sort((a, b) => b.rows - a.rows), ...settled].slice(0, MOST_VALUES);
}

/** A record as its sheet would read. */
export function toExample({ values, rows }: ImportItem, say: ValueText, format: InventoryFormat): ImportPreview['examples'][number] {
  const facts = SHOWN.map((field) => ({ field, text: say(field, values[field]) })).filter(({ text }) => text !== '');
  return { title: values.title, line: toToldLine(rows[0]?.line ?? 0, format), facts };
}

/** What identifies a record, and what else could. */
export function toPreviewKey(key: Recipe['key'], found: FoundKey | null): ImportPreview['key'] {
  return {
    columns: [key.from].flat(), grouping: key.grouping, reason: found?.reason ?? null,
    candidates: [...new Set(found?.candidates.flatMap(({ columns }) => columns) ?? [])],
  };
}

/** Some cells of each column, from the first rows that can be read. */
export async function sampleColumns(inventory: Inventory, most: number): Promise<ColumnTexts[]> {
  const finder = toColumnFinder(inventory.format, inventory.headings);
  const texts = new Map<string, string[]>(inventory.headings.map((heading) => [heading, []]));
  let rows = 0;
  for await (const reading of inventory.rows()) {
    if (reading.kind !== 'row') continue;
    if (rows >= most) break;
    rows += 1;
    for (const [heading, found] of texts) {
      const text = finder.textsAt(reading.cells, heading).join(' ; ').trim();
      if (text !== '') found.push(text);
    }
  }
  return [...texts].map(([heading, found]) => ({ heading, filled: rows === 0 ? 0 : found.length / rows, texts: found }));
}
