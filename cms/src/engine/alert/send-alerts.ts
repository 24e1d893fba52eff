import { alertFrequencies } from '@carrefour/config';
import { makeLink } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { letter } from '../mail/templates/alerts';
import { asOneWriter } from '../one-writer';
import { toIso } from '../project-row/column-values';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { arrivedSince } from './arrived-since';
import { askSite } from './ask-site';
import { dueSince, toldUntil } from './due-since';
import { digestOf, readIntroductions, type Introductions } from './introductions';
import { splitNews, type News } from './split-news';
import { ALERT, toAlert, type StoredAlert } from './stored-alert';
import { toLetterSlots } from './to-letter-slots';

/** `failed`: searches that the site did not answer, and readers who could not be told. */
export type SentAlerts = { sent: number; quiet: number; failed: number };
type Due = StoredAlert & { lastSentAt: Date };

const BATCH = 50;

/** Alerts that are due, of one search or of all. */
function dueAlerts(strapi: Strapi, trx: Transaction, now: Date) {
  return trx(tableOf(strapi, ALERT)).whereNotNull('confirmed_at').where((due) => {
    for (const { code } of alertFrequencies) due.orWhere((one) => one.where({ frequency: code }).where('last_sent_at', '<=', dueSince(code, now)));
  });
}

/** The searches to ask, each with the moment since which somebody was told nothing of it; who has waited longest comes first. */
async function listSearches(strapi: Strapi, now: Date): Promise<{ query: string | null; oldest: Date }[]> {
  const rows = (await inTransaction(strapi, (trx) => dueAlerts(strapi, trx, now).groupBy('query').select('query').min({ oldest: 'last_sent_at' }).orderBy('oldest'))) as { query: string | null; oldest: unknown }[];
  return rows.map(({ query, oldest }) => ({ query, oldest: new Date(toIso(oldest) ?? now) }));
}

async function listDue(strapi: Strapi, now: Date, query: string | null, after: number): Promise<Due[]> {
  return inTransaction(strapi, async (trx) => {
    const rows: Parameters<typeof toAlert>[0][] = await dueAlerts(strapi, trx, now).where({ query }).where('id', '>', after).orderBy('id').limit(BATCH);
    return rows.map(toAlert).flatMap((alert) => (alert.lastSentAt === null ? [] : [{ ...alert, lastSentAt: alert.lastSentAt }]));
  });
}

/** The introduction of the newsletter, unless this reader has had it. */
const freshIntroduction = ({ query, language, introductionDigest }: StoredAlert, introductions: Introductions): string =>
  query === '' && introductions[language] !== '' && digestOf(introductions[language]) !== introductionDigest ? introductions[language] : '';

/** One alert told once: the mail and the moment it tells until are written together, or not at all. */
function tell(strapi: Strapi, alert: Due, news: News, isWhole: boolean, introductions: Introductions, until: Date): Promise<boolean> {
  return asOneWriter(strapi, async (trx) => {
    const introduction = freshIntroduction(alert, introductions);
    const moved = await trx(tableOf(strapi, ALERT)).where({ id: alert.row, last_sent_at: alert.lastSentAt })
      .update({ last_sent_at: until, ...(introduction !== '' && { introduction_digest: digestOf(introduction) }) });
    // Another process told it, or it was stopped meanwhile.
    if (moved === 0 || news.added.length + news.changed.length + introduction.length === 0) return false;
    const stop = siteLink(`/alertes/arreter/${await makeLink(strapi, trx, 'alert', alert.id)}`, alert.language);
    const slots = toLetterSlots(alert, { news, isWhole, introduction, stop, linkTo: (path) => siteLink(path, alert.language) });
    if (slots === null) return false;
    const mail = await fillMail(strapi, trx, letter[alert.language], slots);
    await enqueueMail(strapi, trx, {
      to: alert.email, ...mail, language: alert.language, template: 'alert-letter', headers: { unsubscribe: stop }, dedupeKey: `alert:${alert.id}:${alert.lastSentAt.toISOString()}`,
    });
    return true;
  });
}

/** What failed is said in the log, and due again an hour later. */
async function orLogged<Result>(strapi: Strapi, query: string, run: () => Promise<Result>): Promise<Result | null> {
  try {
    return await run();
  } catch (error) {
    strapi.log.error(`Alertes par courriel, recherche « ${query} » : ${String(error)}`);
    return null;
  }
}

/** Tells each search that is due what is new and what changed in it since it was last told, asked once for all who follow it. One that fails keeps no other waiting. */
export async function sendAlerts(strapi: Strapi, now = new Date()): Promise<SentAlerts> {
  const until = toldUntil(now);
  const introductions = await readIntroductions(strapi);
  const told: SentAlerts = { sent: 0, quiet: 0, failed: 0 };
  for (const { query, oldest } of await listSearches(strapi, now)) {
    const found = await orLogged(strapi, query ?? '', () => askSite(query ?? '', oldest));
    if (found === null) {
      told.failed += 1;
      continue;
    }
    for (let due = await listDue(strapi, now, query, 0); due.length > 0; due = await listDue(strapi, now, query, due.at(-1)?.row ?? 0)) {
      for (const alert of due) {
        const isSent = await orLogged(strapi, alert.query, async () => {
          const arrived = await inTransaction(strapi, (trx) => arrivedSince(strapi, trx, found.projects.map(({ id }) => id), alert.lastSentAt));
          return tell(strapi, alert, splitNews(found.projects, arrived, alert.lastSentAt, until), found.isWhole, introductions, until);
        });
        told[isSent === null ? 'failed' : isSent ? 'sent' : 'quiet'] += 1;
      }
    }
  }
  return told;
}
