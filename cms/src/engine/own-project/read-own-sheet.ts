import type { CurationValue, OwnFields, Saying } from '@carrefour/config';
import { readEffectiveCurations } from '../curation/read-effective-curations';
import { readInventoryFacts, type InventoryFacts } from '../import/batch-context';
import { readEntriesOfProjects, type StoredEntry } from '../import/stored-entry';
import { readObjections } from '../objection/read-objections';
import type { ProjectRow, ProjectRows } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import { readPublicProjects } from '../read/public-projects';
import { readSayings } from '../saying/read-sayings';
import type { Strapi, Transaction } from '../strapi';
import { readLive, type LiveSubmission } from '../submission/read-live';
import type { OwnPartner } from './own-partner';
import { ownProjectIds } from './own-project-ids';
import { toPublicFields } from './public-fields';
import { readStoredImages, type StoredImage } from './stored-images';
import { whoRecords } from './who-records';
import { wordsOf } from './own-words';

/** A project as the partner that records it holds it. `base`: what its form starts from; `draft`: what it wrote since, not public yet. */
export type OwnSheet = {
  id: string;
  row: ProjectRow;
  rows: ProjectRows;
  partners: string[];
  isShared: boolean;
  isObjected: boolean;
  entries: StoredEntry[];
  sayings: Saying[];
  curations: CurationValue[];
  facts: Map<string, InventoryFacts>;
  images: StoredImage[];
  base: OwnFields;
  draft: LiveSubmission | null;
};

async function baseOf(strapi: Strapi, trx: Transaction, partner: OwnPartner, sheet: Omit<OwnSheet, 'base' | 'draft'>): Promise<OwnFields> {
  const images = sheet.images.map(({ file, alt, credit, licence }) => ({ file, alt, credit, licence }));
  const pictured = images.length > 0 ? { images } : {};
  if (!sheet.isShared) return { ...sheet.row.fields, ...pictured };
  const shown = (await readPublicProjects(strapi, trx, [sheet.id])).get(sheet.id);
  return { title: sheet.row.fields.title ?? '', ...(shown && toPublicFields(shown)), ...wordsOf(partner.slug, sheet.facts, sheet), ...pictured };
}

/** The sheet of one of a partner's projects; null for any other, which it must not be told from one that is not there. */
export async function readOwnSheet(strapi: Strapi, trx: Transaction, partner: OwnPartner, projectId: string): Promise<OwnSheet | null> {
  const [id] = await ownProjectIds(strapi, trx, partner, [projectId]);
  const rows = id === undefined ? undefined : (await readProjectRows(strapi, trx, [id])).get(id);
  const row = rows?.published ?? rows?.draft;
  if (id === undefined || rows === undefined || row == null) return null;
  const facts = await readInventoryFacts(strapi, trx);
  const partners = (await whoRecords(strapi, trx, facts, [id])).get(id) ?? [];
  const sheet = {
    id, row, rows, partners, facts, isShared: partners.some((slug) => slug !== partner.slug), isObjected: (await readObjections(strapi, trx)).projects.has(id),
    entries: (await readEntriesOfProjects(strapi, trx, [id])).get(id) ?? [], sayings: (await readSayings(strapi, trx, [id])).get(id) ?? [],
    curations: (await readEffectiveCurations(strapi, trx, [id])).get(id) ?? [], images: (await readStoredImages(strapi, trx, [row.rowId])).get(row.rowId) ?? [],
  };
  return { ...sheet, base: await baseOf(strapi, trx, partner, sheet), draft: await readLive(strapi, trx, partner.documentId, id) };
}

/** What the form shows: the sheet with what was written since. */
export function nowOf({ base, draft }: Pick<OwnSheet, 'base' | 'draft'>): OwnFields {
  const now: Record<string, unknown> = { ...base };
  for (const { field, after } of draft?.changes ?? []) {
    if (after === null) delete now[field];
    else now[field] = after;
  }
  return now as OwnFields;
}
