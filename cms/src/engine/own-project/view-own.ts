import { ownFieldNames, qualityOf, type FieldProvenance, type Openness, type OwnField, type OwnFields, type Quality } from '@carrefour/config';
import { readPartnerNames } from './partner-names';
import type { Strapi, Transaction } from '../strapi';
import { fromToday, movedSince } from '../submission/moved-since';
import type { LiveSubmission } from '../submission/read-live';
import { waysOf } from './apply-changes';
import { fieldDigest } from './canonical-value';
import { readOthersWords, type OthersWords } from './others-words';
import { heldBack } from './held-back';
import { listOwnConflicts, type OwnConflict } from './own-conflicts';
import type { OwnPartner } from './own-partner';
import { readLightRows } from './light-rows';
import { readQualities } from './own-quality';
import { ownState, type OwnState } from './own-state';
import { nowOf, type OwnSheet } from './read-own-sheet';
import { readFiles } from './stored-images';
import { wasUnpublishedByTeam } from './unpublished-by-team';

/** One of its projects as a partner's space shows it. `seen`: what a form carries back to tell what its reader saw. */
export type OwnView = {
  id: string; slug: string | null; title: string; state: OwnState; isPublished: boolean; isShared: boolean; isObjected: boolean; canForget: boolean; forTeam: boolean;
  partners: { slug: string; name: string }[];
  base: OwnFields; now: OwnFields; seen: Partial<Record<OwnField, string>>;
  draft: Omit<LiveSubmission, 'projectId'> | null;
  /** Fields that somebody changed on the site since they were written here. */
  moved: OwnField[];
  /** Fields that the team alone decides of here. */
  teamFields: OwnField[];
  files: Record<string, { name: string; width: number | null; height: number | null }>;
  others: OthersWords[]; provenance: Partial<Record<string, FieldProvenance>>;
  conflicts: OwnConflict[]; quality: Quality; /** Who may see it, as it is online. */ openness: Openness; verifiedAt: string | null; editedAt: string | null; importedAt: string | null;
};

const isImported = ({ row, entries }: OwnSheet): boolean => row.importedAt !== null || entries.length > 0;

/** Who gave each field of a shared sheet that is on the site: fields that are private say nothing. */
function provenanceOf({ isShared, rows }: OwnSheet): OwnView['provenance'] {
  if (!isShared || rows.published === null) return {};
  const { contact: _contact, openness: _openness, ...told } = rows.published.provenance;
  return told;
}

export async function viewOwn(strapi: Strapi, trx: Transaction, partner: OwnPartner, sheet: OwnSheet, today = new Date()): Promise<OwnView> {
  const { id, row, rows, base, draft, isShared, isObjected } = sheet;
  const now = nowOf(sheet);
  const isPublished = rows.published !== null;
  const asChanges = ownFieldNames.map((field) => ({ field, before: null, after: null }));
  const files = await readFiles(trx, [...(base.images ?? []), ...(now.images ?? [])].map(({ file }) => file));
  const qualities = await readQualities(strapi, trx, await readLightRows(strapi, trx, [id], false), new Map(draft === null ? [] : [[id, draft]]), today, qualityOf);
  const isHeld = !isPublished && (await heldBack(strapi, trx, [id])).has(id);
  const wasTakenOff = !isPublished && (await wasUnpublishedByTeam(strapi, trx, id));
  return {
    id, slug: row.slug, title: now.title ?? '', isPublished, isShared, isObjected, base, now, state: ownState({ isPublished, live: draft?.state ?? null, wasShown: isImported(sheet) || wasTakenOff, isHeld, isObjected }),
    canForget: !isPublished && !isImported(sheet) && !isShared && !isObjected && !wasTakenOff,
    forTeam: partner.trust !== 'trusted' || wasTakenOff || (!isPublished && isShared),
    seen: Object.fromEntries(ownFieldNames.map((field) => [field, fieldDigest(field, now[field])])),
    draft: draft === null ? null : { ...draft, changes: fromToday(draft.changes, base) }, moved: movedSince(draft?.changes ?? [], base), teamFields: (waysOf(sheet, partner, asChanges).get('team') ?? []).map(({ field }) => field),
    partners: await readPartnerNames(strapi, trx, sheet.partners), files: Object.fromEntries([...files].map(([file, { name, width, height }]) => [String(file), { name, width, height }])),
    others: await readOthersWords(strapi, trx, partner, sheet), provenance: provenanceOf(sheet), conflicts: (await listOwnConflicts(strapi, trx, partner, { projectId: id })).conflicts,
    openness: row.fields.openness ?? 'public', quality: qualities.get(id) ?? { score: 0, parts: [], best: null }, verifiedAt: row.verifiedAt, editedAt: row.editedAt, importedAt: row.importedAt,
  };
}
