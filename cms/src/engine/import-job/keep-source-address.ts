import { addressOf, recipeSourceSchema, type RecipeSource } from '@carrefour/config';
import { actAs } from '../actor';
import { fromJson } from '../project-row/column-values';
import type { Strapi } from '../strapi';
import { isYes, type JobRow } from './job-rows';

const INVENTORY = 'api::inventory.inventory';
type Inventory = { documentId: string; connector: string; address: string | null; consentBy: string | null };
type Documents = { findFirst(params: object): Promise<unknown>; update(params: object): Promise<unknown> };

/** Where what a job brought is read again: by its recipe, else at the address that was given; null for a file. */
export function sourceOf({ address, recipe }: Pick<JobRow, 'address' | 'recipe'>): { connector: string; address: string } | null {
  if (address === null) return null;
  const source = recipeSourceSchema.safeParse(fromJson<{ source?: RecipeSource } | null>(recipe, null)?.source);
  return source.success ? { connector: source.data.connector, address: addressOf(source.data) } : { connector: 'url', address };
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
const withdrawn = { consentBy: null, consentAt: null, consentScope: null, schedule: 'manual' };

/** What was imported from an address is an inventory of that address from then on, with the agreement its partner gave: it may be read by a schedule. */
export async function keepSourceAddress(strapi: Strapi, row: JobRow): Promise<void> {
  const source = sourceOf(row);
  if (source === null) return;
  const documents = strapi.documents(INVENTORY as never) as unknown as Documents;
  const found = (await documents.findFirst({ filters: { slug: row.inventory } })) as Inventory | null;
  if (found === null) return;
  const moves = found.connector !== source.connector || found.address !== source.address;
  // Who agreed to one site being read has said nothing of another.
  const changesSite = found.address !== null && hostOf(found.address) !== hostOf(source.address);
  const agrees = isYes(row.agreed) && (found.consentBy === null || changesSite);
  if (!moves && !agrees) return;
  actAs(strapi, { type: 'run', id: row.run, name: row.asked_by ?? 'importateur', requestId: null });
  const consent = { consentBy: `${row.partner_name ?? ''} (depuis son espace)`, consentAt: new Date().toISOString().slice(0, 10), consentScope: `Lecture de ${source.address}, demandée depuis son espace` };
  await documents.update({ documentId: found.documentId, data: { ...source, ...(changesSite && withdrawn), ...(agrees && consent) } });
}
