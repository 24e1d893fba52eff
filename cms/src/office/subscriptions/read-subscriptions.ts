import { alertFrequencies } from '@carrefour/config';
import { ALERT } from '../../engine/alert/stored-alert';
import { digestOf, readIntroductions } from '../../engine/alert/introductions';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import type { SubscriptionLine, Subscriptions } from '../shapes';

type Counted = { newsletter: unknown; frequency: string; language: string; confirmed: unknown; introduction_digest: string | null; n: number | string };

const isTrue = (value: unknown): boolean => Number(value) === 1;

/** How many follow the newsletter, or a search, at which rhythm, and how many have not said yes yet: numbers alone, neither addresses nor searches. */
export async function readSubscriptions(strapi: Strapi): Promise<Subscriptions> {
  const introductions = await readIntroductions(strapi);
  const rows = await inTransaction(strapi, async (trx) => {
    const newsletter = trx.raw("case when coalesce(query, '') = '' then 1 else 0 end");
    const confirmed = trx.raw('case when confirmed_at is null then 0 else 1 end');
    return (await trx(tableOf(strapi, ALERT)).groupBy(newsletter).groupBy(confirmed).groupBy('frequency', 'language', 'introduction_digest')
      .select({ newsletter, confirmed }, 'frequency', 'language', 'introduction_digest', trx.raw('count(*) as n'))) as Counted[];
  });
  const count = (keep: (row: Counted) => boolean): number => rows.filter(keep).reduce((sum, { n }) => sum + Number(n), 0);
  const lines = [true, false].flatMap((isNewsletter) =>
    alertFrequencies.map(({ code, label }): SubscriptionLine => {
      const own = (row: Counted) => isTrue(row.newsletter) === isNewsletter && row.frequency === code;
      return { isNewsletter, frequency: label, active: count((row) => own(row) && isTrue(row.confirmed)), waiting: count((row) => own(row) && !isTrue(row.confirmed)) };
    }));
  const letters = (['fr', 'en'] as const).map((language) => {
    const readers = (row: Counted) => isTrue(row.newsletter) && isTrue(row.confirmed) && row.language === language;
    const introduction = introductions[language];
    return { language, introduction, readers: count(readers), toTell: introduction === '' ? 0 : count((row) => readers(row) && row.introduction_digest !== digestOf(introduction)) };
  });
  return { rhythms: alertFrequencies.map(({ code, label }) => ({ code, label })), lines, letters };
}
