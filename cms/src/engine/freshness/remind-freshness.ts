import type { ReminderRhythm, SpaceRole } from '@carrefour/config';
import { MEMBERSHIP } from '../account/grant-membership';
import { readPartner } from '../account/memberships';
import { makeLink } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { freshnessAsked, freshnessWords } from '../mail/templates/freshness';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { hadOneThisWeek, isDue } from './is-due';
import { shareOut } from './share-out';
import { countStale, listStale, type StaleProject } from './stale-projects';

const SHOWN = 15;
export const BETWEEN = '|';
type Row = {
  id: number; documentId: string; role: SpaceRole; since: string | null; createdAt: string; remindedAt: string | null; until: string | null;
  account: { documentId: string; username: string; email: string; blocked: boolean | null } | null; partner: { documentId: string } | null;
};
type Place = Row & { account: NonNullable<Row['account']>; partner: { documentId: string } };
type Asked = { place: Place; name: string; projects: StaleProject[]; total: number };

const dateOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

async function listPlaces(strapi: Strapi, now: Date): Promise<Map<string, Place[]>> {
  const rows = (await strapi.db.query(MEMBERSHIP).findMany({ where: { state: 'active' }, populate: { account: true, partner: { select: ['documentId'] } }, orderBy: { id: 'asc' } })) as Row[];
  const places = rows.filter((row): row is Place => row.account !== null && row.account.blocked !== true && row.partner !== null && row.role !== 'reader' && (row.until === null || new Date(row.until) > now));
  const people = new Map<string, Place[]>();
  for (const place of places) people.set(place.account.documentId, [...(people.get(place.account.documentId) ?? []), place]);
  return people;
}

const rhythmOf = async (strapi: Strapi, partner: string): Promise<ReminderRhythm> =>
  ((await strapi.db.query('api::partner.partner').findOne({ where: { documentId: partner }, orderBy: { publishedAt: 'desc' }, select: ['reminderRhythm'] })) as { reminderRhythm: ReminderRhythm | null } | null)?.reminderRhythm ?? 'quarterly';

async function askedOf(strapi: Strapi, trx: Transaction, place: Place, now: Date): Promise<Asked | null> {
  const partner = place.partner.documentId;
  const since = new Date(place.since ?? place.createdAt);
  if (!isDue({ rhythm: await rhythmOf(strapi, partner), remindedAt: dateOf(place.remindedAt), since }, now)) return null;
  const [projects, found] = [await listStale(strapi, trx, partner, SHOWN, now), await readPartner(strapi, partner)];
  if (projects.length === 0 || found === null) return null;
  return { place, name: found.name, projects, total: await countStale(strapi, partner, now) };
}

async function mail(strapi: Strapi, trx: Transaction, asked: readonly Asked[], now: Date): Promise<void> {
  const [first] = asked;
  if (first === undefined) return;
  const listed = shareOut(asked.map(({ place, projects }) => projects.map((project) => ({ place, project }))), SHOWN);
  const total = asked.reduce((sum, one) => sum + one.total, 0);
  const lines: string[] = [];
  for (const { place, project } of listed) lines.push(`• ${project.title}\n${siteLink(`/fraicheur/${await makeLink(strapi, trx, 'freshness', `${place.documentId}${BETWEEN}${project.id}`)}`)}`);
  const { username: name, email: to, documentId } = first.place.account;
  const filled = await fillMail(strapi, trx, freshnessAsked, {
    name, partners: asked.map((one) => one.name).join(', '), count: freshnessWords.count(total), projects: lines.join('\n'), settings: siteLink('/espace/profil'),
    more: total > listed.length ? freshnessWords.more(total - listed.length) : '',
  });
  await enqueueMail(strapi, trx, { to, ...filled, template: 'freshness-asked', dedupeKey: `freshness:${documentId}:${now.toISOString().slice(0, 10)}` });
  // Who was told nothing is reminded another time.
  await trx(tableOf(strapi, MEMBERSHIP)).whereIn('id', [...new Set(listed.map(({ place }) => place.id))]).update({ reminded_at: now });
}

/** Reminds the people of partners of sheets that nobody confirmed for a year: at the partner's rhythm, one mail a week and a person at most. Answers how many mails. */
export async function remindFreshness(strapi: Strapi, now = new Date()): Promise<number> {
  let mails = 0;
  for (const places of (await listPlaces(strapi, now)).values()) {
    if (hadOneThisWeek(places.map(({ remindedAt }) => ({ remindedAt: dateOf(remindedAt) })), now)) continue;
    await asOneWriter(strapi, async (trx) => {
      const asked: Asked[] = [];
      for (const place of places) {
        const one = await askedOf(strapi, trx, place, now);
        if (one !== null) asked.push(one);
      }
      await mail(strapi, trx, asked, now);
      mails += asked.length > 0 ? 1 : 0;
    });
  }
  return mails;
}
