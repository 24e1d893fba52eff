import type { RelayMessage, RelayRecipient, RelayTarget } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { countAttempt, hasRoom, wouldFit, type Limit } from '../links/count-attempt';
import { readMailbox } from '../mail/team-addresses';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi } from '../strapi';
import { chooseHolder } from './choose-holder';
import { handMessage } from './hand-message';
import { mailReceipt } from './mail-writer';
import { readWays } from './read-ways';
import { spareRecipient } from './spare-recipient';
import { findTwin, storeMessage } from './stored-message';
import { toRecipient } from './to-recipient';

const unknown = () => new errors.NotFoundError('Cette fiche ou ce partenaire n’est plus sur le site.');

/** Neither one network nor one writer can flood anybody. */
const limitsOf = ({ visitor, email }: RelayMessage): Limit[] => [
  { key: `message:network:${visitor}`, max: 6, hours: 1 },
  { key: `message:writer:${email}`, max: 12, hours: 24 },
];

/** Who would receive a message, for the writer to read before sending. */
export function foreseeRecipient(strapi: Strapi, target: RelayTarget, locale: 'fr' | 'en'): Promise<RelayRecipient> {
  return inTransaction(strapi, async (trx) => {
    const asked = await readWays(strapi, trx, target);
    if (asked === null) throw unknown();
    const mailbox = await readMailbox(strapi, trx, target.purpose);
    const chosen = await spareRecipient((limit) => wouldFit(strapi, trx, limit), chooseHolder(target.purpose, asked.ways), asked.project?.id ?? null);
    return toRecipient(chosen, { project: asked.project, asked: asked.ways.partner, mailbox, locale });
  });
}

/** Stores a message, hands it over and thanks the writer, in one transaction: either all of it is to be sent, or nothing happened. */
export function acceptMessage(strapi: Strapi, message: RelayMessage): Promise<RelayRecipient> {
  return asOneWriter(strapi, async (trx) => {
    const asked = await readWays(strapi, trx, message);
    if (asked === null) throw unknown();
    const about = { projectId: asked.project?.id ?? null, partnerId: asked.ways.partner?.id ?? null };
    const chosen = chooseHolder(message.purpose, asked.ways);
    // Pressed twice, or sent again after a page that did not come: one message all the same.
    if (await findTwin(strapi, trx, message, about)) {
      const mailbox = await readMailbox(strapi, trx, message.purpose);
      return toRecipient(chosen, { project: asked.project, asked: asked.ways.partner, mailbox, locale: message.locale });
    }
    await countAttempt(strapi, trx, limitsOf(message));
    const holder = await spareRecipient((limit) => hasRoom(strapi, trx, limit), chosen, about.projectId);
    const stored = await storeMessage(strapi, trx, message, about);
    const recipient = await handMessage(strapi, trx, stored, asked, holder);
    await mailReceipt(strapi, trx, { message: stored, recipient });
    return recipient;
  });
}
