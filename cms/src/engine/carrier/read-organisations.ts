import { toCarrier, type Carrier } from '@carrefour/config';
import { organisationKind } from '../record/organisation-kind';
import { readRecordRows } from '../record/record-rows';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const IDS_PER_STATEMENT = 400;

async function toCarriers(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Carrier[]> {
  const rows = await readRecordRows(strapi, trx, organisationKind, ids);
  return [...rows.values()].flatMap(([row]) => (row === undefined ? [] : [toCarrier({ id: row.documentId, ...row.fields } as Parameters<typeof toCarrier>[0])]));
}

/** Organisations that bear one of these names (as compared) or numbers. */
export async function readNamesakes(strapi: Strapi, trx: Transaction, keys: readonly string[], sirens: readonly string[], ids: readonly string[] = []): Promise<Carrier[]> {
  const found = new Set(ids);
  const table = tableOf(strapi, organisationKind.uid);
  for (const [column, values] of [['carrier_key', keys], ['siren', sirens]] as const)
    for (const chunk of chunksOf([...new Set(values)].filter(Boolean), IDS_PER_STATEMENT)) {
      const rows: { id: string }[] = await trx(table).whereIn(column, chunk).select({ id: 'document_id' });
      for (const { id } of rows) found.add(id);
    }
  return toCarriers(strapi, trx, [...found]);
}

/** Every organisation. */
export async function readAllOrganisations(strapi: Strapi, trx: Transaction): Promise<Carrier[]> {
  const rows: { id: string }[] = await trx(tableOf(strapi, organisationKind.uid)).select({ id: 'document_id' });
  return toCarriers(strapi, trx, rows.map(({ id }) => id));
}
