import { errors } from '@strapi/utils';
import type { Trust } from '@carrefour/config';
import { fieldLabel } from '../../office/field-label';
import { actAs, currentActor } from '../actor';
import { afterRollback } from '../after-rollback';
import { applyChanges } from '../own-project/apply-changes';
import { readOwnSheet, type OwnSheet } from '../own-project/read-own-sheet';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { closeSubmission } from './close-submission';
import { fromToday, movedSince } from './moved-since';
import { SUBMISSION, readLive, type OwnChange, type SubmissionDecision } from './read-live';
import { publishIfHidden } from './send-submission';
import { tellDecision } from './tell-decision';

type Waiting = { partner_id: string; project_id: string };

async function readPartner(strapi: Strapi, documentId: string): Promise<{ documentId: string; slug: string; trust: Trust } | null> {
  const rows = (await strapi.db.query('api::partner.partner').findMany({ where: { documentId }, orderBy: { publishedAt: 'desc' } })) as { documentId: string; slug: string | null; trust: Trust; publishedAt: string | null }[];
  const row = rows.find(({ publishedAt }) => publishedAt !== null) ?? rows[0];
  return row === undefined ? null : { documentId, slug: row.slug ?? documentId, trust: row.trust };
}

/** Nothing published meanwhile is written over unseen: the request then tells what the sheet says today, and is decided of once more. */
async function refuseMoved(strapi: Strapi, id: string, changes: readonly OwnChange[], { base }: OwnSheet): Promise<void> {
  const moved = movedSince(changes, base);
  if (moved.length === 0) return;
  const today = JSON.stringify(fromToday(changes, base));
  await afterRollback(strapi, () => inTransaction(strapi, (trx) => trx(tableOf(strapi, SUBMISSION)).where({ document_id: id, state: 'submitted' }).update({ changes: today })));
  throw new errors.ValidationError(`Depuis cette demande, la fiche a changé : ${moved.map((field) => `« ${fieldLabel(field)} »`).join(', ')}. La demande montre maintenant ce qu’elle dit aujourd’hui : relisez-la, puis décidez.`);
}

/**
 * Decides once of what a partner submitted: accepted, it is public as that partner's; refused, it goes back with the team's
 * answer. Answers false where nothing waits under this id. Throws a ValidationError, in French, for a refusal without a word.
 */
export async function decideSubmission(strapi: Strapi, trx: Transaction, id: string, decision: SubmissionDecision, answer: string | null): Promise<boolean> {
  const waiting: Waiting | undefined = await trx(tableOf(strapi, SUBMISSION)).where({ document_id: id, state: 'submitted' }).first('partner_id', 'project_id');
  if (waiting === undefined) return false;
  const said = answer?.trim() || null;
  if (decision === 'refused' && said === null) throw new errors.ValidationError('Pour refuser, écrivez d’abord au partenaire ce qui ne va pas : il le lit sur sa fiche.');
  const actor = currentActor(strapi);
  const partner = await readPartner(strapi, waiting.partner_id);
  const sheet = partner === null ? null : await readOwnSheet(strapi, trx, partner, waiting.project_id);
  const live = await readLive(strapi, trx, waiting.partner_id, waiting.project_id);
  const changes = live?.changes ?? [];
  if (decision === 'accepted') {
    if (partner === null || sheet === null) throw new errors.ValidationError('Ce partenaire ne recense plus cette fiche : refusez la demande en le lui disant.');
    await refuseMoved(strapi, id, changes, sheet);
    // The team accepts it, and it stays that partner's word.
    const forPartner = { ...actor, partner: { id: partner.documentId, slug: partner.slug } };
    actAs(strapi, forPartner);
    await applyChanges(strapi, trx, forPartner, partner, sheet, changes, true);
    await publishIfHidden(strapi, sheet);
  }
  await closeSubmission(strapi, trx, id, changes, { state: decision, decidedBy: actor.name, answer: said });
  await tellDecision(strapi, trx, { id, partnerId: waiting.partner_id, projectId: waiting.project_id, title: sheet?.row.fields.title ?? '', decision, answer: said });
  return true;
}
