import type { PublicPartner } from '@carrefour/config';
import { formatMonth } from '../../i18n/dates';
import type { Locale } from '../../i18n/locale';
import type { BlockView } from '../block-view';

/** Who adheres to the charter, the first ones first; those whose date nobody knows apart, by name. */
export function toAdherents(heading: string | null, partners: readonly PublicPartner[], locale: Locale): Extract<BlockView, { kind: 'adherents' }> {
  const dated = partners.flatMap(({ slug, name, charterSince }) => (charterSince === null ? [] : [{ slug, name, day: charterSince }]));
  dated.sort((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name, locale));
  const undated = partners.filter(({ charterSince }) => charterSince === null);
  return {
    kind: 'adherents', heading, isOf2018: undated.some(({ asOf }) => asOf !== null),
    dated: dated.map(({ slug, name, day }) => ({ slug, name, since: formatMonth(day, locale) })),
    undated: undated.map(({ slug, name }) => ({ slug, name })),
  };
}
