import { errors } from '@strapi/utils';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { isAnsweredFor } from './is-answered-for';
import { makeCoordinator } from './make-coordinator';
import { readCoordinator } from './read-coordinator';

const PROJECT = 'api::project.project';

const REFUSAL =
  'Personne ne répond de cette fiche : elle ne peut pas être publiée sans source (charte, article 8). Choisissez un partenaire dans « Partenaires qui en répondent », '
  + 'ou publiez celui que les réglages du site nomment « Partenaire coordinateur » : il répondra des fiches que l’équipe écrit.';

/** Whether any inventory holds the project, be its partner off the site today: what an undo or a row that came back shows again is never refused. */
const isRecorded = async (strapi: Strapi, trx: Transaction, documentId: string): Promise<boolean> =>
  (await trx(tableOf(strapi, 'api::entry.entry')).where({ project_id: documentId }).first('id')) !== undefined;

/** Writes the coordinating partner as the one that vouches for a project which nobody else answers for: the collective itself where none is named. Throws where the one named is not on the site and no inventory holds the project. */
async function vouch(strapi: Strapi, trx: Transaction, documentId: string): Promise<void> {
  if (await isAnsweredFor(strapi, trx, documentId)) return;
  const draft = (await strapi.db.query(PROJECT).findOne({ where: { documentId, publishedAt: null }, select: ['id'] })) as { id: number } | null;
  if (draft === null) return;
  const named = await readCoordinator(strapi);
  const isHeld = await isRecorded(strapi, trx, documentId);
  // What an inventory holds goes out with or without a coordinator: none is made for it.
  const coordinator = named === 'nobody' && !isHeld ? await makeCoordinator(strapi) : named;
  if (coordinator === null && !isHeld) throw new errors.ValidationError(REFUSAL);
  if (coordinator === null || coordinator === 'nobody') return;
  await strapi.db.query(PROJECT).update({ where: { id: draft.id }, data: { vouchers: { connect: [{ id: coordinator.id }] } } });
}

/**
 * No project is published without a partner that recorded it or vouches for it, whoever publishes it: one at a time, several at
 * once, a proposal that was accepted. What an import makes always has its entry.
 */
export function useVouchers(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as { uid: string; action: string; params: { documentId?: string } };
    const { documentId } = params;
    if (uid !== PROJECT || action !== 'publish' || documentId === undefined) return next();
    return asOneWriter(strapi, async (trx) => {
      await vouch(strapi, trx, documentId);
      return next();
    });
  });
}
