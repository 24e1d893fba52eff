import { ownFieldNames, type OwnField } from '@carrefour/config';
import { fieldSaysSame } from '../own-project/canonical-value';
import type { OwnWriter } from '../own-project/own-partner';
import type { OwnSheet } from '../own-project/read-own-sheet';
import type { Strapi } from '../strapi';
import { SUBMISSION, type LiveSubmission, type OwnChange } from './read-live';

/** What differs from the sheet once these values are taken in, in the order of the form. `before` stays what its writer saw: what moves meanwhile is told as they send. */
export function changesOf({ base, draft }: Pick<OwnSheet, 'base' | 'draft'>, values: Partial<Record<OwnField, unknown>>): OwnChange[] {
  const kept = new Map((draft?.changes ?? []).map((change) => [change.field, change]));
  const after = new Map<OwnField, unknown>([...kept.values()].map((change) => [change.field, change.after]));
  for (const [field, value] of Object.entries(values)) after.set(field as OwnField, value ?? null);
  return ownFieldNames.flatMap((field) => (after.has(field) && !fieldSaysSame(field, after.get(field), base[field]) ? [{ field, before: (kept.has(field) ? kept.get(field)?.before : base[field]) ?? null, after: after.get(field) ?? null }] : []));
}

const titleOf = ({ row }: OwnSheet, changes: readonly OwnChange[]): string => ((changes.find(({ field }) => field === 'title')?.after as string | undefined) ?? row.fields.title ?? '').slice(0, 250) || 'Sans titre';

/** Keeps what a partner writes of a sheet, apart from what the public sees. Nothing left to change: no draft is left, but for an answer of the team, or where it is asked for (`evenEmpty`). */
export async function keepChanges(strapi: Strapi, { partner, actor }: OwnWriter, sheet: OwnSheet, changes: readonly OwnChange[], evenEmpty = false): Promise<void> {
  const { draft } = sheet;
  if (!evenEmpty && changes.length === 0 && (draft === null || draft.answer === null)) return draft === null ? undefined : removeDraft(strapi, draft);
  const data = { title: titleOf(sheet, changes), changes, writtenBy: actor.name, writtenAt: new Date().toISOString(), state: 'draft' };
  const documents = strapi.documents(SUBMISSION as never);
  if (draft !== null) await documents.update({ documentId: draft.id, data } as never);
  else await documents.create({ data: { ...data, projectId: sheet.id, partnerId: partner.documentId, partner: partner.documentId } } as never);
}

/** Forgets what was written and not sent. */
export async function removeDraft(strapi: Strapi, { id }: LiveSubmission): Promise<void> {
  await strapi.documents(SUBMISSION as never).delete({ documentId: id } as never);
}
