import { createHash } from 'node:crypto';
import { alertFrequencies } from '@carrefour/config';
import { makeLink } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { letter } from '../mail/templates/alerts';
import { asOneWriter } from '../one-writer';
import { listEditorial } from '../read/list-editorial';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { arrivedSince } from './arrived-since';
import { askSite, type Changed } from './ask-site';
import { dueSince, toldUntil } from './due-since';
import { splitNews, type News } from './split-news';
import { ALERT, toAlert, type StoredAlert } from './stored-alert';
import { toLetterSlots } from './to-letter-slots';

export type SentAlerts = { sent: number; quiet: number };
type Due = StoredAlert & { lastSentAt: Date };
type Introductions = Readonly<Record<'fr' | 'en', string>>;

const BATCH = 50;

async function listDue(strapi: Strapi, now: Date): Promise<Due[]> {
  return inTransaction(strapi, async (trx) => {
    const rows: Parameters<typeof toAlert>[0][] = await trx(tableOf(strapi, ALERT)).whereNotNull('confirmed_at')
      .where((due) => {
        for (const { code } of alertFrequencies) due.orWhere((one) => one.where({ frequency: code }).where('last_sent_at', '<=', dueSince(code, now)));
      })
      .orderBy(['query', 'id']).limit(BATCH);
    return rows.map(toAlert).flatMap((alert) => (alert.lastSentAt === null ? [] : [{ ...alert, lastSentAt: alert.lastSentAt }]));
  });
}

async function readIntroductions(strapi: Strapi): Promise<Introductions> {
  const read = async (locale: 'fr' | 'en') => {
    const [settings] = await listEditorial(strapi, 'api::site-settings.site-settings', { locale });
    return typeof settings?.newsletterIntroduction === 'string' ? settings.newsletterIntroduction.trim() : '';
  };
  return { fr: await read('fr'), en: await read('en') };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

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

/** Tells each search that is due what is new and what changed in it since it was last told. Several searches alike are asked once. */
export async function sendAlerts(strapi: Strapi, now = new Date()): Promise<SentAlerts> {
  const until = toldUntil(now);
  const introductions = await readIntroductions(strapi);
  const told: SentAlerts = { sent: 0, quiet: 0 };
  const seen = new Set<string>();
  const nextDue = async () => (await listDue(strapi, now)).filter(({ id }) => !seen.has(id));
  for (let due = await nextDue(); due.length > 0; due = await nextDue()) {
    const asked = new Map<string, Changed>();
    for (const alert of due) {
      seen.add(alert.id);
      const oldest = due.filter(({ query }) => query === alert.query).reduce((first, { lastSentAt }) => (lastSentAt < first ? lastSentAt : first), alert.lastSentAt);
      const { projects, isWhole } = asked.get(alert.query) ?? (await askSite(alert.query, oldest));
      asked.set(alert.query, { projects, isWhole });
      const arrived = await inTransaction(strapi, (trx) => arrivedSince(strapi, trx, projects.map(({ id }) => id), alert.lastSentAt));
      const isSent = await tell(strapi, alert, splitNews(projects, arrived, alert.lastSentAt, until), isWhole, introductions, until);
      told[isSent ? 'sent' : 'quiet'] += 1;
    }
  }
  return told;
}
