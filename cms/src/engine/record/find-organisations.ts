import { toCarrierKey, toSiteHost, type ImportItem } from '@carrefour/config';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { organisationKind } from './organisation-kind';

type Row = { document_id: string; siren: string | null; website: string | null; carrier_key: string | null };

/** The organisation each item describes, by key of the item: of the same SIREN; else one made by hand, without SIREN, of the same name and site. */
export async function findOrganisations(strapi: Strapi, trx: Transaction, items: readonly ImportItem[]): Promise<Map<string, string>> {
  const wanted = items.map(({ key, values }) => {
    const { name, siren, website } = organisationKind.toFields(values) as { name: string; siren?: string; website?: string };
    return { key, siren: siren ?? null, carrierKey: toCarrierKey(name), host: website === undefined ? null : toSiteHost(website) };
  });
  const rows: Row[] = [];
  for (const chunk of chunksOf(wanted, 200))
    rows.push(...(await trx(tableOf(strapi, organisationKind.uid)).whereIn('siren', chunk.flatMap(({ siren }) => siren ?? []))
      .orWhere((bare) => bare.whereNull('siren').whereNotNull('website').whereIn('carrier_key', chunk.map(({ carrierKey }) => carrierKey)))
      .orderBy('id').select('document_id', 'siren', 'website', 'carrier_key')));
  return new Map(wanted.flatMap(({ key, siren, carrierKey, host }) => {
    const found = rows.find((row) => siren !== null && row.siren === siren)
      ?? rows.find((row) => row.siren === null && host !== null && row.carrier_key === carrierKey && toSiteHost(row.website ?? '') === host);
    return found === undefined ? [] : [[key, found.document_id] as const];
  }));
}
