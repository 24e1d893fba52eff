import { toEntryName } from '../merge/entry-name';
import { tableOf, type Strapi, type Transaction } from '../strapi';

type Named = { inventory: string; key: string; project_id: string };

/** Projects that a person said an organisation carries, whatever their names: there are few. */
export async function readDecided(strapi: Strapi, trx: Transaction): Promise<string[]> {
  const registers: { inventory: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).where({ record_type: 'organisation' }).distinct('inventory');
  const pairs: { record_a: string; record_b: string }[] = await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'entry', decision: 'same' }).select('record_a', 'record_b');
  const isRegister = (name: string) => registers.some(({ inventory }) => name.startsWith(`${inventory}:`));
  const names = new Set(pairs.flatMap(({ record_a: a, record_b: b }) => (isRegister(a) ? [b] : isRegister(b) ? [a] : [])));
  if (names.size === 0) return [];
  const inventories = [...new Set([...names].map((name) => name.split(':')[0] ?? ''))];
  const rows: Named[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).whereNotNull('project_id').select('inventory', 'key', 'project_id');
  return [...rows.flatMap(({ inventory, key, project_id: id }) => (names.has(toEntryName(inventory, key)) ? [id] : [])), ...[...names].filter((name) => !name.includes(':'))];
}
