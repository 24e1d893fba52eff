import { addressOf, type HarvestFailure, type Recipe, type RecipeSource } from '@carrefour/config';
import { readInventory } from '../../read/read-inventory.js';
import { lineHeading, toToldLine } from '../../read/told-line.js';
import { leafPaths } from '../../read/value-at-path.js';
import { deliverUrl, refuseUnreachable } from '../deliver/deliver-url.js';
import type { Item } from '../page/to-item.js';
import { isItemSource, readSource } from '../read-source.js';
import type { Web } from '../web/web.js';
import { fieldsReading } from './fields-reading.js';

export type PreviewedColumn = { readonly column: string; readonly fields: readonly string[]; readonly address: string; readonly values: readonly { readonly value: string; readonly where: string }[] };
export type PreviewedItem = { readonly address: string; readonly columns: readonly PreviewedColumn[]; readonly record: Record<string, unknown> };
export type Preview = { readonly items: readonly PreviewedItem[]; readonly failures: readonly HarvestFailure[]; readonly notices: readonly string[] };

const SHOWN_ITEMS = 3;
const MOST_FAILURES = 5;
/** List pages looked into for an item: a selector that finds nothing must not walk through the whole site. */
const MOST_LISTS = 10;

/** A nested value as the columns a recipe can read of it: `owner` as `owner.name`, `owner.site`. */
function leavesOf(record: Record<string, unknown>, column: string, recipe: Recipe, address: string, where: (path: string) => string): PreviewedColumn[] {
  return leafPaths(record[column], column).map((path) => ({ column: path, fields: fieldsReading(recipe, path), address, values: [{ value: dataAt(record, path), where: where(path) }] }));
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

function toPreviewed({ record, found }: Item, recipe: Recipe): PreviewedItem {
  const address = typeof record['address'] === 'string' ? record['address'] : (found[0]?.address ?? '');
  const isSpread = ({ column, finder }: Item['found'][number]) => finder === null && isNested(record[column]);
  const columns = found.flatMap((one) => (isSpread(one) ? leavesOf(record, one.column, recipe, one.address, (path) => path)
    : [{ column: one.column, fields: fieldsReading(recipe, one.column), address: one.address, values: one.values }]));
  const rest = Object.keys(record).filter((column) => !found.some((one) => one.column === column) && column !== 'data');
  const others = rest.map((column) => ({ column, fields: fieldsReading(recipe, column), address, values: [{ value: String(record[column]), where: column === 'address' ? 'adresse de la page' : 'flux' }] }));
  const data = 'data' in record ? leavesOf(record, 'data', recipe, address, () => 'données structurées de la page') : [];
  return { address, record, columns: [...columns, ...others, ...data] };
}

const dataAt = (record: Record<string, unknown>, path: string): string => {
  const values = path.split('.').reduce<unknown[]>((found, part) => found.flatMap((one) => (typeof one === 'object' && one !== null ? [(one as Record<string, unknown>)[part]].flat() : [])), [record]);
  return values.filter((value) => value !== null && typeof value !== 'object').join(' ; ');
};

/** A file at an address: its first rows, column by column. */
async function previewFile(address: string, recipe: Recipe, web: Web): Promise<Preview> {
  const { bytes, name } = await deliverUrl(address, web);
  const inventory = await readInventory(bytes, name, recipe.read);
  const items: PreviewedItem[] = [];
  for await (const reading of inventory.rows()) {
    if (items.length >= SHOWN_ITEMS) break;
    if (reading.kind !== 'row') continue;
    const columns = Object.entries(reading.cells).flatMap(([column, value]) => (isNested(value) ? leavesOf(reading.cells, column, recipe, address, (path) => `fiche ${toToldLine(reading.line, inventory.format)}, ${path}`) : [{
      column, fields: fieldsReading(recipe, column), address, values: [{ value: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), where: `${lineHeading(inventory.format)} ${toToldLine(reading.line, inventory.format)}, colonne ${column}` }],
    }]));
    items.push({ address, columns, record: reading.cells });
  }
  return { items, failures: [], notices: [inventory.seen, ...inventory.notices.map(({ message }) => message)] };
}

/** The first three items of a source, each value with where it was found. Throws `RefusedFile` when nothing can be read. */
export async function previewSource(source: RecipeSource, recipe: Recipe, web: Web): Promise<Preview> {
  if (!isItemSource(source)) return previewFile(addressOf(source), recipe, web);
  const items: PreviewedItem[] = [];
  const failures: HarvestFailure[] = [];
  const notices: string[] = [];
  let lists = 0;
  try {
    for await (const event of readSource(source, web)) {
      if (event.kind === 'item') items.push(toPreviewed(event.item, recipe));
      if (event.kind === 'failure') failures.push(event.failure);
      if (event.kind === 'notice') notices.push(event.message);
      if (event.kind === 'list') lists += 1;
      if (lists > MOST_LISTS && items.length === 0) {
        notices.push(`Aucune fiche dans les ${MOST_LISTS} premières pages de liste : l’aperçu s’arrête là.`);
        break;
      }
      if (items.length >= SHOWN_ITEMS || failures.length >= MOST_FAILURES) break;
    }
  } catch (error) {
    if (items.length === 0) refuseUnreachable(error);
    else throw error;
  }
  return { items, failures, notices };
}
