import { errors } from '@strapi/utils';
import { applyChanges } from '../own-project/apply-changes';
import { nowOf, type OwnSheet } from '../own-project/read-own-sheet';
import type { OwnWriter } from '../own-project/own-partner';
import { refuseContacts } from '../own-project/without-contacts';
import { wasUnpublishedByTeam } from '../own-project/unpublished-by-team';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { closeSubmission } from './close-submission';
import { keepChanges } from './keep-changes';
import { fromToday, movedSince } from './moved-since';
import { tellTeam } from './tell-team';
import { SUBMISSION, readLive, type LiveSubmission, type OwnChange } from './read-live';

/** `submitted`: the team decides of it all; `partly`: the rest is public, and some of it is for the team; `moved`: somebody changed the same fields meanwhile, nothing is sent before its writer has seen it. */
export type Sending = 'published' | 'submitted' | 'partly' | 'nothing' | 'moved';

const PROJECT = 'api::project.project';
type Documents = { publish(params: object): Promise<unknown> };

/** A sheet that nobody saw yet says at least what it is. */
function requireEnough(sheet: OwnSheet): void {
  const now = nowOf(sheet);
  if (!now.title?.trim() || !now.summary?.trim()) throw new errors.ValidationError('Pour être publiée, une fiche a au moins un titre et un résumé.', { fields: [...(now.title?.trim() ? [] : ['title']), ...(now.summary?.trim() ? [] : ['summary'])] });
}

type Sent = { id: string; changes: readonly OwnChange[]; note: string | null; partner: string; project: string };

async function submit(strapi: Strapi, trx: Transaction, { id, changes, note, partner, project }: Sent): Promise<void> {
  const now = new Date();
  await trx(tableOf(strapi, SUBMISSION)).where({ document_id: id })
    .update({ state: 'submitted', changes: JSON.stringify(changes), note, answer: null, decided_by: null, decided_at: null, submitted_at: now, updated_at: now });
  await tellTeam(strapi, trx, { partner, project, note });
}

/** Publishes a sheet that is not on the site; what objections or the team forbid is refused there, in French. */
export async function publishIfHidden(strapi: Strapi, sheet: OwnSheet): Promise<void> {
  if (sheet.rows.published === null) await (strapi.documents(PROJECT as never) as unknown as Documents).publish({ documentId: sheet.id });
}

/** Sends what a partner wrote: a trusted one publishes at once what is its own to say, the rest and everybody else's goes to the team. */
export async function sendSubmission(strapi: Strapi, trx: Transaction, { partner, actor }: OwnWriter, sheet: OwnSheet, note: string | null): Promise<Sending> {
  const isHidden = sheet.rows.published === null;
  if (sheet.draft?.state === 'submitted') return 'submitted';
  if (isHidden) requireEnough(sheet);
  const changes = sheet.draft?.changes ?? [];
  if (changes.length === 0 && !isHidden) return 'nothing';
  const sent = { note, partner: partner.documentId, project: nowOf(sheet).title ?? '' };
  if (sheet.isObjected) throw new errors.ValidationError('Une opposition interdit de montrer cette fiche.');
  refuseContacts(changes);
  if (movedSince(changes, sheet.base).length > 0) {
    await keepChanges(strapi, { partner, actor }, sheet, fromToday(changes, sheet.base));
    return 'moved';
  }
  if (partner.trust !== 'trusted' || (isHidden && (sheet.isShared || (await wasUnpublishedByTeam(strapi, trx, sheet.id))))) {
    await submit(strapi, trx, { ...sent, id: (await liveOf(strapi, trx, { partner, actor }, sheet)).id, changes });
    return 'submitted';
  }
  const forTeam = await applyChanges(strapi, trx, actor, partner, sheet, changes);
  await publishIfHidden(strapi, sheet);
  if (sheet.draft === null) return 'published';
  if (forTeam.length === 0) {
    await closeSubmission(strapi, trx, sheet.draft.id, changes, { state: 'published' });
    return 'published';
  }
  await submit(strapi, trx, { ...sent, id: sheet.draft.id, changes: forTeam });
  return forTeam.length === changes.length ? 'submitted' : 'partly';
}

/** A sheet to be shown again as it is still asks the team: its request has no change. */
async function liveOf(strapi: Strapi, trx: Transaction, writer: OwnWriter, sheet: OwnSheet): Promise<LiveSubmission> {
  if (sheet.draft !== null) return sheet.draft;
  await keepChanges(strapi, writer, sheet, [], true);
  const made = await readLive(strapi, trx, writer.partner.documentId, sheet.id);
  if (made === null) throw new Error('A submission that was kept is there.');
  return made;
}
