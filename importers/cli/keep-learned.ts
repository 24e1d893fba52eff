import type { UnknownValueRecord } from '@carrefour/config';
import { toValueKey } from '../map/decided-values.js';
import { codedFields, type CodedField } from '../map/term-index.js';
import type { Cms } from '../push/cms-client.js';
import type { UnknownCount } from '../report/report.js';
import { toKnownTerms } from '../suggest/known-terms.js';
import { guessCodes } from '../suggest/suggest-values.js';
import type { ImportPlan } from './plan-import.js';

const MOST_KEPT = 5_000;
const isCoded = (field: string): field is CodedField => (codedFields as readonly string[]).includes(field);

function toRecords(unknown: readonly UnknownCount[], terms: ReturnType<typeof toKnownTerms>): UnknownValueRecord[] {
  const byKey = new Map<string, UnknownValueRecord>();
  for (const { field, value, rows } of unknown) {
    const valueKey = toValueKey(value);
    if (valueKey === '' || !isCoded(field)) continue;
    const known = byKey.get(`${field}\n${valueKey}`);
    byKey.set(`${field}\n${valueKey}`, { field, valueKey, value: value.slice(0, 2_000), rows: rows + (known?.rows ?? 0), suggestions: known?.suggestions ?? guessCodes(field, value, terms) });
  }
  return [...byKey.values()].slice(0, MOST_KEPT);
}

/** What an import teaches for the next: a recipe given by hand is kept as the inventory's own, unknown values are listed to be decided; both go with `run` when it is undone. */
export async function keepLearned(cms: Cms, run: string, { recipe, inventory, facts, isGiven, taxonomy }: ImportPlan, unknown: readonly UnknownCount[]): Promise<void> {
  if (isGiven) await cms.saveRecipe(run, facts.slug, recipe, inventory.headings);
  await cms.recordValues(run, facts.slug, toRecords(unknown, toKnownTerms(taxonomy)));
}

