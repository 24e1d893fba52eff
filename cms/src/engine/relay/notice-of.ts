import { fillTemplate } from '../mail/fill-template';
import { noticeToCarrier, ownOrigin } from '../mail/templates/to-recipient';
import type { Strapi, Transaction } from '../strapi';
import type { Ways } from './choose-holder';
import { knowsUs } from './knows-us';
import type { AskedProject } from './read-ways';
import { siteLink } from '../links/site-links';

/**
 * What the first mail to a carrier's address says of where it comes from and its rights, `''` in the next ones. Asked before the objection
 * link of the mail is made: that link is what tells the first from the others.
 */
export async function noticeOf(strapi: Strapi, trx: Transaction, { id, contactOrigin }: AskedProject, { carrier, recorders }: Ways): Promise<string> {
  if (carrier === null || (await knowsUs(strapi, trx, id, carrier))) return '';
  const origin = contactOrigin ?? (recorders.map(({ name }) => name).join(', ') || ownOrigin);
  return fillTemplate({ subject: '', text: noticeToCarrier }, { origin, contact: siteLink('/contact'), privacy: siteLink('/confidentialite') }).text;
}
