import { errors } from '@strapi/utils';
import { currentActor } from '../../engine/actor';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { FILE } from './bin-table';
import { readFileUses } from './file-uses';
import { toWarning } from './use-warning';

const AGREED_MS = 10 * 60_000;
/** Whom something was said to, and when. Another process of the CMS would say it once more: no harm done. */
const told = new Map<string, number>();

/** Refuses the first time, saying where the files show on the site; whoever asks again within ten minutes means it. */
export async function askFirst(strapi: Strapi, trx: Transaction, fileIds: readonly number[]): Promise<void> {
  const now = Date.now();
  for (const [key, at] of told) if (now - at > AGREED_MS) told.delete(key);
  const who = currentActor(strapi).id ?? '';
  const unsaid = fileIds.filter((id) => !told.has(`${who} ${id}`));
  const used: { name: string; titles: string[] }[] = [];
  for (const id of unsaid) {
    const titles = await readFileUses(strapi, trx, id);
    const row = (await trx(tableOf(strapi, FILE)).where({ id }).first('name')) as { name: string } | undefined;
    if (titles.length === 0 || row === undefined) continue;
    used.push({ name: row.name, titles });
    told.set(`${who} ${id}`, now);
  }
  const warning = toWarning(used);
  if (warning !== null) throw new errors.ApplicationError(warning);
}
