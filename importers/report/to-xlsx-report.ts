import writeXlsx from 'write-excel-file/node';
import { toColumnFinder } from '../map/column-finder.js';
import { OUR_COLUMNS } from '../map/our-columns.js';
import type { Inventory } from '../read/inventory.js';
import { toNeutralText } from './neutral-cell.js';
import { outcomeLabels } from './outcome-label.js';
import type { Report } from './report.js';

const LONGEST_CELL = 32_000;

const toCell = (value: unknown, color?: string) => ({
  type: String,
  value: toNeutralText(value).slice(0, LONGEST_CELL),
  ...(color !== undefined && { backgroundColor: color }),
});
const head = (text: string) => ({ ...toCell(text), fontWeight: 'bold' as const });

/** The partner's own table with two columns of ours in front, and a second sheet with every correction. */
export async function toXlsxReport(report: Report, inventory: Inventory): Promise<Buffer> {
  const outcomes = new Map(report.rows.map((row) => [row.line, row]));
  const remarks = new Map<number, string[]>();
  for (const { line, column, field, message, before } of report.corrections)
    remarks.set(line, [...(remarks.get(line) ?? []), `${column ?? field} : ${message} (${before.slice(0, 60)})`]);
  const finder = toColumnFinder(inventory.format, inventory.headings);
  const table = [[...OUR_COLUMNS.map(head), ...inventory.headings.map(head)]];
  for await (const reading of inventory.rows()) {
    if (reading.kind === 'notice') continue;
    const row = outcomes.get(reading.line);
    const known = [row?.reason, ...(remarks.get(reading.line) ?? [])].filter((text) => typeof text === 'string').join('\n');
    const cells = reading.kind === 'row' ? inventory.headings.map((heading) => toCell(finder.textsAt(reading.cells, heading).join(' ; '))) : [];
    const color = row?.outcome === 'rejected' ? '#FBD9D3' : known === '' ? undefined : '#FFF4CC';
    table.push([toCell(row === undefined ? '' : outcomeLabels[row.outcome], color), toCell(known, color), ...cells] as (typeof table)[number]);
  }
  const corrections = report.corrections.map(({ line, column, field, before, after, message }) => [String(line), column ?? field, before, after, message].map((text) => toCell(text)));
  const second = [['ligne', 'colonne', 'avant', 'après', 'explication'].map(head), ...corrections];
  return writeXlsx([{ data: table, sheet: 'Inventaire' }, { data: second, sheet: 'Corrections' }]).toBuffer();
}
