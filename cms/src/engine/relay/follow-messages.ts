import { readMailbox } from '../mail/team-addresses';
import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';
import { chooseNextHolder, type Chosen } from './choose-holder';
import { handMessage, holderOf } from './hand-message';
import { holderNow, isReachable } from './holder-now';
import { mailReminder } from './mail-recipient';
import { mailPassedOn, mailReminded } from './mail-writer';
import { nextStep } from './next-step';
import { readAgain } from './read-again';
import type { Asked } from './read-ways';
import { listUnanswered, readMessage, updateMessage, type StoredMessage } from './stored-message';
import { toRecipient } from './to-recipient';

const teamHolds: Chosen = { holder: 'team', partner: null, instead: null };

async function remind(strapi: Strapi, trx: Transaction, message: StoredMessage, asked: Asked, chosen: Chosen, now: Date): Promise<void> {
  const next = chooseNextHolder(chosen.holder, asked.ways) ?? teamHolds;
  const mailbox = await readMailbox(strapi, trx, message.purpose);
  await mailReminder(strapi, trx, { message, asked, chosen, mailbox }, next);
  const recipient = toRecipient(chosen, { project: asked.project, asked: asked.ways.partner, mailbox, locale: message.language });
  await mailReminded(strapi, trx, { message, recipient }, next.holder === 'partner' ? 'partner' : 'team');
  await updateMessage(strapi, trx, message.id, { state: 'reminded', reminded_at: now, holder_id: holderOf(chosen, asked) });
}

/** Gives a message to the next in line (or to `heir`), and tells the writer: after a silence, or because whoever had it handed it on, or can do so no more. */
export async function passOn(strapi: Strapi, trx: Transaction, message: StoredMessage, after: 'silence' | 'handed', heir?: Chosen): Promise<void> {
  const asked = await readAgain(strapi, trx, message);
  const chosen = heir ?? chooseNextHolder(message.recipient, asked.ways) ?? teamHolds;
  const recipient = await handMessage(strapi, trx, message, asked, chosen, after === 'handed');
  await mailPassedOn(strapi, trx, { message, recipient, holderId: holderOf(chosen, asked) }, after);
}

/** Does what one message asks for now, as it stands: another process may have done it meanwhile. */
async function follow(strapi: Strapi, trx: Transaction, id: string, now: Date): Promise<'wait' | 'remind' | 'pass-on'> {
  const message = await readMessage(strapi, trx, id);
  if (message === null) return 'wait';
  const asked = await readAgain(strapi, trx, message);
  const chosen = holderNow(message, asked);
  const canBeReached = isReachable(chosen, asked);
  const step = nextStep(message, canBeReached, now);
  if (step === 'wait') return 'wait';
  if (step === 'remind') await remind(strapi, trx, message, asked, chosen, now);
  else {
    await passOn(strapi, trx, message, canBeReached ? 'silence' : 'handed');
    await updateMessage(strapi, trx, id, { passed_at: now });
  }
  return step;
}

/** Looks after messages nobody answered; `now` lets a rehearsal stand on a later day. Each is a transaction: one that fails holds up no other. */
export async function followMessages(strapi: Strapi, now = new Date()): Promise<{ reminded: number; passedOn: number }> {
  const waiting = await asOneWriter(strapi, (trx) => listUnanswered(strapi, trx));
  const tally = { reminded: 0, passedOn: 0 };
  for (const { id } of waiting) {
    const step = await asOneWriter(strapi, (trx) => follow(strapi, trx, id, now)).catch((error: unknown) => strapi.log.error(`Message ${id} : ${String(error)}`));
    if (step === 'remind') tally.reminded += 1;
    if (step === 'pass-on') tally.passedOn += 1;
  }
  return tally;
}
