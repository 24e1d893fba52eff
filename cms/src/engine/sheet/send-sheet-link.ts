import { errors } from '@strapi/utils';
import { countAttempt } from '../links/count-attempt';
import { makeLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { sheetLinkMail } from '../mail/templates/sheet';
import { asOneWriter } from '../one-writer';
import { carrierRecord } from '../relay/carrier-record';
import { noticeOf } from '../relay/notice-of';
import { readWays } from '../relay/read-ways';
import { siteLink } from '../links/site-links';
import type { Strapi } from '../strapi';

type Request = { project: string; visitor: string; locale: 'fr' | 'en' };

/** Mails a one-time link to the address known for a project. Nobody types an address: there is none to guess. Answers whether one is known. */
export function sendSheetLink(strapi: Strapi, { project: slug, visitor, locale }: Request): Promise<{ known: boolean }> {
  return asOneWriter(strapi, async (trx) => {
    const asked = await readWays(strapi, trx, { project: slug, partner: null });
    if (asked?.project == null) throw new errors.NotFoundError('Cette fiche n’est plus sur le site.');
    const { project, ways } = asked;
    await countAttempt(strapi, trx, [{ key: `sheet:network:${visitor}`, max: 6, hours: 1 }, { key: `sheet:project:${project.id}`, max: 4, hours: 24 }]);
    if (ways.carrier === null) return { known: false };
    // In French whatever the language of whoever asks: it is for the carrier.
    const notice = await noticeOf(strapi, trx, project, ways);
    const objectionLink = siteLink(`/opposition/${await makeLink(strapi, trx, 'objection', carrierRecord(project.id, ways.carrier))}`, locale);
    const token = await makeLink(strapi, trx, 'sheet', carrierRecord(project.id, ways.carrier));
    const filled = await fillMail(strapi, trx, sheetLinkMail[locale], {
      project: project.title, sheet: siteLink(`/projets/${project.slug}`, locale), link: siteLink(`/ma-fiche/${token}`, locale), objectionLink, notice,
    });
    const headers = { unsubscribe: objectionLink };
    await enqueueMail(strapi, trx, { to: ways.carrier, ...filled, language: locale, template: 'sheet-link', dedupeKey: `sheet-link:${token.slice(0, 16)}`, headers });
    return { known: true };
  });
}
