import { addressOf, recipeSourceSchema, type RecipeSource } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { moveSource } from '../source/move-source';
import type { Strapi } from '../strapi';
import { isYes, type JobRow } from './job-rows';

/** Where what a job brought is read again: by its recipe, else at the address that was given; null for a file. */
export function sourceOf({ address, recipe }: Pick<JobRow, 'address' | 'recipe'>): { connector: string; address: string } | null {
  if (address === null) return null;
  const source = recipeSourceSchema.safeParse(fromJson<{ source?: RecipeSource } | null>(recipe, null)?.source);
  return source.success ? { connector: source.data.connector, address: addressOf(source.data) } : { connector: 'url', address };
}

/** What was imported from an address is an inventory of that address from then on, with the agreement its partner gave: it may be read by a schedule. */
export async function keepSourceAddress(strapi: Strapi, row: JobRow): Promise<void> {
  const source = sourceOf(row);
  if (source === null) return;
  const consent = { consentBy: `${row.partner_name ?? ''} (depuis son espace)`, consentAt: new Date().toISOString().slice(0, 10), consentScope: `Lecture de ${source.address}, demandée depuis son espace` };
  await moveSource(strapi, row.inventory, source, { run: row.run, by: row.asked_by ?? 'importateur', consent: isYes(row.agreed) ? consent : null });
}
