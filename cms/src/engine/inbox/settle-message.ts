import { errors } from '@strapi/utils';
import { asOneWriter } from '../one-writer';
import { answerMessage } from '../relay/answer-message';
import { passOn } from '../relay/follow-messages';
import { messageTable, readMessage, updateMessage, type StoredMessage } from '../relay/stored-message';
import type { Strapi, Transaction } from '../strapi';

/** A message that a partner holds and did not answer yet; anything else is not there. */
async function openMessage(strapi: Strapi, trx: Transaction, partner: string, id: string): Promise<StoredMessage> {
  const row: { id: number } | undefined = await trx(messageTable(strapi)).where({ document_id: id, holder_id: partner, recipient: 'partner' }).whereIn('state', ['sent', 'reminded']).first('id');
  const message = row === undefined ? null : await readMessage(strapi, trx, id);
  if (message === null) throw new errors.NotFoundError();
  return message;
}

/** A partner answers from its space; `null`: it answered otherwise, and nothing leaves. */
export function answerFromSpace(strapi: Strapi, partner: string, id: string, answer: string | null): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    await answerMessage(strapi, trx, await openMessage(strapi, trx, partner, id), answer);
    if (answer !== null) await updateMessage(strapi, trx, id, { answer });
  });
}

/** A message that is not for them goes on to the team, and its writer is told. */
export function passOnFromSpace(strapi: Strapi, partner: string, id: string): Promise<void> {
  return asOneWriter(strapi, async (trx) => passOn(strapi, trx, await openMessage(strapi, trx, partner, id), 'handed'));
}
