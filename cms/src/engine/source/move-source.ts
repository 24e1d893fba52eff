import { actAs } from '../actor';
import type { Strapi } from '../strapi';

type Inventory = { documentId: string; connector: string; address: string | null; consentBy: string | null };
type Documents = { findFirst(params: object): Promise<unknown>; update(params: object): Promise<unknown> };
type Source = { readonly connector: string; readonly address: string };
type Moving = { readonly run: string | null; readonly by: string; /** The agreement that comes with the address, where its partner gave one. */ readonly consent: object | null };

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
const withdrawn = { consentBy: null, consentAt: null, consentScope: null, schedule: 'manual' };

/** The address an inventory is read at from now on. At another site, the agreement and the rhythm of the former are over. False for an unknown inventory. */
export async function moveSource(strapi: Strapi, slug: string, source: Source, { run, by, consent }: Moving): Promise<boolean> {
  const documents = strapi.documents('api::inventory.inventory' as never) as unknown as Documents;
  const found = (await documents.findFirst({ filters: { slug } })) as Inventory | null;
  if (found === null) return false;
  const moves = found.connector !== source.connector || found.address !== source.address;
  // Who agreed to one site being read has said nothing of another.
  const changesSite = found.address !== null && hostOf(found.address) !== hostOf(source.address);
  const agrees = consent !== null && (found.consentBy === null || changesSite);
  if (!moves && !agrees) return true;
  actAs(strapi, { type: 'run', id: run, name: by, requestId: null });
  await documents.update({ documentId: found.documentId, data: { ...source, ...(changesSite && withdrawn), ...(agrees && consent) } });
  return true;
}
