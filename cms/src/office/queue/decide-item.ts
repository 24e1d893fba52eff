import { errors } from '@strapi/utils';
import { asOneWriter } from '../../engine/one-writer';
import { tableOf, type Strapi } from '../../engine/strapi';
import type { QueueKind } from './queue-kind';

/** What somebody decides of one item. */
export type ItemDecision = { id: string; choice: string; answer: string | null; /** One of several decided at once. */ isBulk: boolean };

/**
 * Decides one item by saving it as the content manager would: the same middlewares carry it out, with the same mails. Refused
 * in French where words are missing, or where somebody else decided first.
 */
export function decideItem(strapi: Strapi, kind: QueueKind, { id, choice: code, answer, isBulk }: ItemDecision): Promise<void> {
  const choice = kind.choices.find((one) => one.code === code);
  if (choice === undefined) throw new errors.ValidationError('Cette décision n’existe pas ici.');
  if (choice.answer === 'must' && answer === null) throw new errors.ValidationError('Écrivez quelques mots : la personne les recevra avec la décision.');
  const bulkOnly = choice.inBulk ? {} : kind.bulkWhere?.[code];
  if (isBulk && bulkOnly === undefined) throw new errors.ValidationError('Cette décision se prend une par une.');
  return asOneWriter(strapi, async (trx) => {
    const waiting: Record<string, unknown> | undefined = await kind.open(trx(tableOf(strapi, kind.uid)).where({ document_id: id })).first('*');
    if (waiting === undefined) throw new errors.ApplicationError('Quelqu’un a déjà décidé : rechargez la liste.');
    if (isBulk && Object.entries(bulkOnly ?? {}).some(([column, value]) => waiting[column] !== value)) throw new errors.ValidationError('Cette décision se prend une par une.');
    const data = kind.toData(code, choice.answer === 'none' ? null : answer);
    await strapi.documents(kind.uid as never).update({ documentId: id, data } as never);
  });
}
