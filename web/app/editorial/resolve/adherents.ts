import type { PartnerRole, PublicPartner } from '@carrefour/config';
import { formatMonth } from '../../i18n/dates';
import type { Locale } from '../../i18n/locale';
import type { BlockView } from '../block-view';

/** Roles that only members of the collective hold; whoever holds an inventory, gives money or supports may stay outside. */
const memberRoles: readonly PartnerRole[] = ['initiateur', 'pilotage', 'ambassadeur'];

/** Whether a partner adheres though nobody wrote down since when: the documents of a year name it, or it holds a role of the collective. An import makes no member. */
const isUndatedMember = ({ charterSince, asOf, roles }: PublicPartner): boolean =>
  charterSince === null && (asOf !== null || roles.some((role) => memberRoles.includes(role)));

/** Who adheres to the charter, the first ones first; those whose date nobody knows apart, by name. Null where nobody is known to. */
export function toAdherents(heading: string | null, partners: readonly PublicPartner[], locale: Locale): Extract<BlockView, { kind: 'adherents' }> | null {
  const dated = partners.flatMap(({ slug, name, charterSince }) => (charterSince === null ? [] : [{ slug, name, day: charterSince }]));
  dated.sort((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name, locale));
  const undated = partners.filter(isUndatedMember);
  if (dated.length + undated.length === 0) return null;
  return {
    kind: 'adherents', heading, isOf2018: undated.some(({ asOf }) => asOf !== null),
    dated: dated.map(({ slug, name, day }) => ({ slug, name, since: formatMonth(day, locale) })),
    undated: undated.map(({ slug, name }) => ({ slug, name })),
  };
}
