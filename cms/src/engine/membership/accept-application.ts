import type { ApplicationView, MembershipForm } from '@carrefour/config';
import { countAttempt } from '../links/count-attempt';
import { findLink, makeLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { applicationReceived, applicationToRead, inventoryTold, madeWords } from '../mail/templates/membership';
import { asOneWriter } from '../one-writer';
import { toIso } from '../project-row/column-values';
import { adminLink, siteLink } from '../links/site-links';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { nameCharter, readCharter } from './read-charter';

const APPLICATION = 'api::membership-application.membership-application';

async function tellTeam(strapi: Strapi, trx: Transaction, id: string, { organisation, mission, motivation, inventory, inventoryName }: MembershipForm): Promise<void> {
  const slots = {
    organisation, mission, motivation: motivation ?? '', link: adminLink(APPLICATION, id),
    inventory: inventory === 'yes' ? inventoryTold.yes(inventoryName ?? '') : inventoryTold.no, made: madeWords[inventory],
  };
  for (const to of (await readMailbox(strapi, trx, 'question')).addresses)
    await enqueueMail(strapi, trx, { to, ...(await fillMail(strapi, trx, applicationToRead, slots)), template: 'application-to-read', dedupeKey: `application:${id}:${to}` });
}

/** Keeps an application, tells the team, and mails the private link that shows where it stands. */
export function acceptApplication(strapi: Strapi, application: MembershipForm): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const { visitor, locale, inventory, email, charter: _agreed, ...told } = application;
    await countAttempt(strapi, trx, [{ key: `application:network:${visitor}`, max: 6, hours: 1 }, { key: `application:writer:${email}`, max: 4, hours: 24 }]);
    const charter = nameCharter(await readCharter(strapi));
    const data = { ...told, email, hasInventory: inventory === 'yes', language: locale, charter, state: 'new' };
    const { documentId: id } = (await strapi.documents(APPLICATION as never).create({ data } as never)) as unknown as { documentId: string };
    await tellTeam(strapi, trx, id, application);
    const link = siteLink(`/devenir-partenaire/${await makeLink(strapi, trx, 'application', id)}`, locale);
    const filled = await fillMail(strapi, trx, applicationReceived[locale], { link });
    await enqueueMail(strapi, trx, { to: email, ...filled, language: locale, template: 'application-received', dedupeKey: `application:${id}:received` });
  });
}

type Row = { organisation: string; state: ApplicationView['state']; created_at: unknown; answer: string | null; answered_at: unknown; has_inventory: boolean | number | null; charter: string | null };

/** Where an application stands; null for a link that opens nothing. The answer shows once it is given. */
export function readApplication(strapi: Strapi, token: string): Promise<ApplicationView | null> {
  return inTransaction(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'application', token);
    const row: Row | undefined = link === null ? undefined : await trx(tableOf(strapi, APPLICATION)).where({ document_id: link.recordId })
      .first('organisation', 'state', 'created_at', 'answer', 'answered_at', 'has_inventory', 'charter');
    if (row === undefined) return null;
    const isDecided = row.state === 'accepted' || row.state === 'refused';
    return {
      organisation: row.organisation, state: row.state, sentAt: toIso(row.created_at) ?? '', answer: isDecided ? row.answer : null, answeredAt: toIso(row.answered_at),
      hasInventory: row.has_inventory === true || row.has_inventory === 1, charter: row.charter,
    };
  });
}
