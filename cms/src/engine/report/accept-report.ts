import { labelOf, reportFields, reportReasons, type ReportForm } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { newDocumentId } from '../document-id';
import { countAttempt, hasRoom } from '../links/count-attempt';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { reportClosing, reportReceipt, reportReceived } from '../mail/templates/reports';
import { asOneWriter } from '../one-writer';
import { aboutOf } from '../relay/about-of';
import { readWays, type Asked } from '../relay/read-ways';
import { adminLink, siteLink } from '../links/site-links';
import { sparePartner } from '../relay/spare-recipient';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { factualReasons } from './factual-reasons';

const REPORT = 'api::report.report';

async function store(strapi: Strapi, trx: Transaction, { reason, field, text, email, locale, page }: ReportForm, project: Asked['project']): Promise<string> {
  const id = newDocumentId(strapi);
  const now = new Date();
  await trx(tableOf(strapi, REPORT)).insert({
    document_id: id, title: (project?.title ?? page ?? '').slice(0, 250) || null, reason, field, text, email, language: locale, state: 'new',
    record_type: project === null ? 'page' : 'project', record_id: project?.id ?? (page ?? '').slice(0, 250),
    created_at: now, updated_at: now, published_at: now, locale: null,
  });
  return id;
}

async function tell(strapi: Strapi, trx: Transaction, id: string, report: ReportForm, { ways }: Asked, about: string): Promise<void> {
  const mailbox = await readMailbox(strapi, trx, report.reason === 'feedback' ? 'remarque' : 'question');
  const recorder = factualReasons.has(report.reason) ? (ways.recorders.find(({ address }) => address !== null) ?? null) : null;
  const partner = await sparePartner((limit) => hasRoom(strapi, trx, limit), 'report', recorder);
  const closings = [
    ...mailbox.addresses.map((to) => ({ to, closing: reportClosing.team(adminLink(REPORT, id)) })),
    ...(partner?.address == null ? [] : [{ to: partner.address, closing: reportClosing.partner(siteLink('/contact?motif=question')) }]),
  ];
  const part = report.field === null ? '' : ` (${labelOf(reportFields, report.field).toLowerCase()})`;
  const slots = { reason: `${labelOf(reportReasons, report.reason)}${part}`, about, text: report.text };
  for (const { to, closing } of closings)
    await enqueueMail(strapi, trx, { to, ...(await fillMail(strapi, trx, reportReceived, { ...slots, closing })), template: 'report', dedupeKey: `report:${id}:${to}` });
}

/** Keeps a report or an opinion, tells the team (and the partner whose fact is wrong), thanks whoever left an address. */
export function acceptReport(strapi: Strapi, report: ReportForm): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const asked = await readWays(strapi, trx, { project: report.project, partner: null });
    if (asked === null) throw new errors.NotFoundError('Cette fiche n’est plus sur le site.');
    await countAttempt(strapi, trx, [
      { key: `report:network:${report.visitor}`, max: 10, hours: 1 }, ...(report.email === null ? [] : [{ key: `report:writer:${report.email}`, max: 6, hours: 24 }]),
    ]);
    const { project } = asked;
    const id = await store(strapi, trx, report, project);
    // The page is what somebody typed: the team reads it, a receipt does not repeat it.
    const sheetOf = (locale: 'fr' | 'en') => aboutOf(null, project, locale);
    await tell(strapi, trx, id, report, asked, project === null && report.page !== null ? siteLink(report.page) : sheetOf('fr'));
    if (report.email === null) return;
    const filled = await fillMail(strapi, trx, reportReceipt[report.locale], { about: sheetOf(report.locale) });
    await enqueueMail(strapi, trx, { to: report.email, ...filled, language: report.locale, template: 'report-receipt', dedupeKey: `report:${id}:receipt` });
  });
}
