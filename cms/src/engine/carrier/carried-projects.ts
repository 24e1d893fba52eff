import { toCarried, toCarrierKey, type Carried, type EntryValues } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

/** A project beside those who may carry it. */
export type CarriedProject = Carried & { id: string; slug: string };

/** The numbers that entries of projects give for their carriers; `isTold`: whether what an inventory says of carriers may be used. */
export async function readSirens(strapi: Strapi, trx: Transaction, projectIds: readonly string[], isTold: (inventory: string) => boolean = () => true): Promise<Map<string, string[]>> {
  const sirens = new Map<string, string[]>();
  for (const chunk of chunksOf(projectIds, 400)) {
    const rows: { id: string; siren: string; inventory: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', chunk).whereNotNull('siren')
      .distinct({ id: 'project_id', siren: 'siren', inventory: 'inventory' });
    for (const { id, siren, inventory } of rows) if (isTold(inventory)) sirens.set(id, [...new Set([...(sirens.get(id) ?? []), siren])]);
  }
  return sirens;
}

/** Names by which a carrier may be found: that of the lead organisation, and the title. */
export const keysOf = ({ title, leadOrganisation }: Partial<Pick<EntryValues, 'title' | 'leadOrganisation'>>): string[] =>
  [title, leadOrganisation].flatMap((name) => (name ? [toCarrierKey(name)] : []));

/**
 * The projects that bear one of these names, or whose entries give one of these numbers, and `more`; published or not. All names
 * are compared: a column of names ready to be compared would have to follow every way a project is written.
 */
export async function findCarried(strapi: Strapi, trx: Transaction, keys: ReadonlySet<string>, sirens: ReadonlySet<string>, more: readonly string[] = []): Promise<CarriedProject[]> {
  const rows: { id: string; title: string | null; lead: string | null }[] = await trx(projectTable(strapi)).whereNull('merged_into').select({ id: 'document_id', title: 'title', lead: 'lead_organisation' });
  const found = new Set(rows.filter(({ title, lead }) => keysOf({ title: title ?? '', leadOrganisation: lead ?? '' }).some((key) => keys.has(key))).map(({ id }) => id));
  const numbered: { id: string; siren: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereNotNull('siren').whereNotNull('project_id').distinct({ id: 'project_id', siren: 'siren' });
  for (const { id, siren } of numbered) if (sirens.has(siren)) found.add(id);
  const ids = [...new Set([...found, ...more])];
  const own = await readSirens(strapi, trx, ids);
  return [...(await readProjectRows(strapi, trx, ids))].flatMap(([id, { draft, published }]) => {
    const row = published ?? draft;
    return row === null ? [] : [{ id, slug: row.slug ?? id, ...toCarried(row.fields, own.get(id) ?? []) }];
  });
}
