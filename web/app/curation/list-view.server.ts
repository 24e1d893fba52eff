import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import type { OwnList } from './own-project';

/** The list as its page shows it. */
export function toListView({ total, all, page, perPage, states, items }: OwnList, locale: Locale) {
  const number = (n: number) => n.toLocaleString(locale === 'en' ? 'en-GB' : 'fr-FR');
  return {
    total: number(total), all: number(all), page, pages: Math.max(1, Math.ceil(total / perPage)), states, conflicts: items.reduce((sum, { conflicts }) => sum + conflicts, 0),
    items: items.map(({ id, title, state, score, best, isPublished, partners, conflicts, changedAt, answer, isShared, confirmed, openness }) => ({
      id, title: title === '' ? '—' : title, state, score, best, isPublished, conflicts, answer, others: isShared ? partners.length - 1 : 0, changed: changedAt === '' ? null : formatDay(changedAt, locale), confirmed: confirmed === null ? null : formatDay(confirmed, locale), openness,
    })),
  };
}
export type ListView = ReturnType<typeof toListView>;
