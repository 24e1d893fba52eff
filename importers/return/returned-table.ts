import type { Recipe } from '@carrefour/config';
import { recipeColumnsOf } from '../map/recipe-columns.js';
import { toColumnFinder } from '../map/column-finder.js';
import type { TableEntry } from '../push/cms-client.js';
import { OURS } from '../read/our-columns.js';
import { fieldLabels } from './field-labels.js';
import { findImprovedRecord } from './improved-record.js';
import { findImprovements, type Improvement } from './find-improvements.js';
import type { TablePlan } from './table-plan.js';

/** A row to give back: the partner's own cells, ours, which headings to mark, and what to note on some of them. */
export type ReturnedRow = { readonly cells: Readonly<Record<string, unknown>>; readonly marked: ReadonlySet<string>; readonly notes: ReadonlyMap<string, string> };
export type ReturnedTable = { readonly headings: readonly string[]; readonly rows: readonly ReturnedRow[]; readonly improvements: number };

const CREDITS = `${OURS}crédits`;
const SHEET = `${OURS}fiche`;
const columnOf = (field: Improvement['field']): string => `${OURS}${fieldLabels[field] ?? field}`;

const toCredit = ({ field, by, date }: Improvement): string => `${fieldLabels[field] ?? field} : ${by}${date === '' ? '' : `, ${date.split('-').toReversed().join('/')}`}`;

type Options = { readonly partner: string; readonly recipe: Recipe; readonly plan: TablePlan; readonly siteUrl: string };
type Line = { readonly line: number; readonly cells: Record<string, unknown>; readonly improvements: readonly Improvement[]; readonly page: string | null };

/** Rows in the order of the partner's file; what concerns a whole record is told on its first row. */
function toLines(entries: readonly TableEntry[], partner: string, target: Recipe['target']): Line[] {
  const lines = entries.flatMap((entry) => {
    const improvements = entry.record === null ? findImprovements(entry, partner) : findImprovedRecord(entry, partner, target);
    const page = entry.record === null ? (entry.project === null ? null : `/projets/${entry.project.slug}`) : entry.record.page;
    const rows = [...entry.rows].sort((a, b) => a.line - b.line);
    return rows.map(({ line, cells }, index): Line => ({ line, cells, improvements: index === 0 ? improvements : [], page }));
  });
  return lines.sort((a, b) => a.line - b.line);
}

/**
 * A partner's table as it now stands: its own columns in their order with what it supplied, then ours: for each field that
 * somebody improved, what it says now; to whom that is owed; and the address of the project's page. The cells that fed an
 * improved field are marked. Ours are not read when the table is sent again, so that sending it changes nothing.
 */
export function toReturnedTable(entries: readonly TableEntry[], { partner, recipe, plan, siteUrl }: Options): ReturnedTable {
  const lines = toLines(entries, partner, recipe.target);
  const finder = toColumnFinder(plan.format, plan.headings);
  const improved = Object.keys(fieldLabels).filter((field) => lines.some(({ improvements }) => improvements.some((one) => one.field === field)));
  const sourcesOf = new Map(improved.map((field) => [field, recipeColumnsOf(recipe, field).flatMap((column) => finder.headingsOf(column))]));
  return {
    headings: [...plan.headings, ...improved.map(columnOf), CREDITS, SHEET],
    improvements: lines.reduce((sum, { improvements }) => sum + improvements.length, 0),
    rows: lines.map(({ cells, improvements, page }) => ({
      cells: {
        ...cells, ...Object.fromEntries(improvements.map((one) => [columnOf(one.field), one.now])),
        [CREDITS]: improvements.map(toCredit).join(' ; '), [SHEET]: page === null ? '' : `${siteUrl}${page}`,
      },
      marked: new Set(improvements.flatMap(({ field }) => [columnOf(field), ...(sourcesOf.get(field) ?? [])])),
      notes: new Map(improvements.map((one) => [columnOf(one.field), toCredit(one)])),
    })),
  };
}
