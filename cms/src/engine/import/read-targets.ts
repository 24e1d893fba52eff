import { consolidate, withSayings, type Consolidated, type CurationValue, type Saying } from '@carrefour/config';
import { readEffectiveCurations } from '../curation/read-effective-curations';
import { readObjections } from '../objection/read-objections';
import { refusesContact } from '../objection/refuses-contact';
import type { ProjectRows } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import { withCurrentTerms } from '../project-row/term-ids';
import { readSayings } from '../saying/read-sayings';
import { readVoucherSlugs, standing } from '../saying/standing-sayings';
import type { Strapi, Transaction } from '../strapi';
import type { BatchContext } from './batch-context';
import { readEntriesOfProjects, toContribution, type StoredEntry } from './stored-entry';

/** What a project should say in public: its entries and what persons decided, together. */
export type Target = { projectId: string; entries: StoredEntry[]; consolidated: Consolidated; sourceDate: string | null };
/** Projects as they should be, with their rows as they are and what persons said of them. */
export type Targets = { targets: Target[]; before: Map<string, ProjectRows>; curations: Map<string, CurationValue[]>; sayings: Map<string, Saying[]> };

const withCurrent = ({ fields, provenance }: Consolidated, { terms }: BatchContext): Consolidated => ({
  fields: withCurrentTerms(fields, terms), provenance,
});

/** A contact that was refused is kept from no source. */
function withoutContact({ fields, provenance }: Consolidated): Consolidated {
  const { contact: _value, ...shown } = fields;
  const { contact: _origin, ...known } = provenance;
  return { fields: shown, provenance: known };
}

const latest = (dates: readonly (string | null)[]) => dates.filter((date) => date !== null).sort().at(-1) ?? null;

/** Consolidates projects anew from what is stored, without writing any of it. */
export async function readTargets(strapi: Strapi, trx: Transaction, context: BatchContext, projectIds: readonly string[]): Promise<Targets> {
  const entries = await readEntriesOfProjects(strapi, trx, projectIds);
  const before = await readProjectRows(strapi, trx, projectIds);
  const curations = await readEffectiveCurations(strapi, trx, projectIds);
  const sayings = await readSayings(strapi, trx, projectIds);
  const vouchers = await readVoucherSlugs(strapi, trx, [...sayings.keys()]);
  const refuses = refusesContact(await readObjections(strapi, trx));
  const targets = projectIds.map((projectId): Target => {
    const contributions = (entries.get(projectId) ?? []).map((entry) => toContribution(entry, context.inventories));
    const said = standing(sayings.get(projectId) ?? [], contributions, vouchers.get(projectId) ?? []);
    const consolidated = withCurrent(consolidate(withSayings(contributions, said), curations.get(projectId) ?? []), context);
    return {
      projectId, entries: entries.get(projectId) ?? [], sourceDate: latest(contributions.map(({ date }) => date)),
      consolidated: refuses(projectId, consolidated.fields.contact) ? withoutContact(consolidated) : consolidated,
    };
  });
  return { targets, before, curations, sayings };
}
