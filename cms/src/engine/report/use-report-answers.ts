import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { reportAnswered } from '../mail/templates/reports';
import { asOneWriter } from '../one-writer';
import { toIso } from '../project-row/column-values';
import { toLocale } from '../read/list-editorial';
import { dayOf } from '../links/site-links';
import { tableOf, type Strapi } from '../strapi';

type Context = { uid: string; action: string; params: { documentId?: string; data?: { answer?: unknown; answeredAt?: string } } };
type Row = { email: string | null; language: string | null; created_at: unknown; answered_at: unknown };

const REPORT = 'api::report.report';

/** What the team answers to a report is mailed once, as it is saved, to whoever left an address. */
export function useReportAnswers(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    const { documentId, data } = params;
    const answer = typeof data?.answer === 'string' ? data.answer.trim() : '';
    if (uid !== REPORT || action !== 'update' || documentId === undefined || data === undefined || answer === '') return next();
    return asOneWriter(strapi, async (trx) => {
      const row: Row | undefined = await trx(tableOf(strapi, REPORT)).where({ document_id: documentId }).first('email', 'language', 'created_at', 'answered_at');
      if (!row?.email || row.answered_at !== null) return next();
      data.answeredAt = new Date().toISOString();
      const locale = toLocale(row.language);
      const filled = await fillMail(strapi, trx, reportAnswered[locale], { date: dayOf(toIso(row.created_at) ?? '', locale), answer });
      await enqueueMail(strapi, trx, { to: row.email, ...filled, language: locale, template: 'report-answered', dedupeKey: `report:${documentId}:answered` });
      return next();
    });
  });
}
