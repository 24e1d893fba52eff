import type { PublicPartner } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import type { Locale } from '../i18n/locale';
import { departmentsOf } from '../partners/acts-in';

/** Somebody to turn to, and why: it says it acts in `acts` (a territory's name), and recorded so many projects around. */
export type Helper = { slug: string; name: string; acts: string | null; recorded: number };

const MOST = 6;

type Partner = Pick<PublicPartner, 'slug' | 'name' | 'territories'>;

/**
 * Partners to turn to somewhere: those that say they act there, from the closest circle (a commune, its group, its department,
 * its region), or in a part of it, then those that recorded most projects around. `circles`: addresses, the closest first.
 */
export function whoHelps(circles: readonly string[], partners: readonly Partner[], recorded: ReadonlyMap<string, number>, locale: Locale = 'fr'): Helper[] {
  const here = new Set(departmentsOf(circles[0] ?? ''));
  const helpers = partners.flatMap(({ slug, name, territories }) => {
    const circle = circles.findIndex((address) => territories.includes(address));
    const part = territories.find((own) => departmentsOf(own).some((code) => here.has(code)));
    const acts = circle >= 0 ? circles[circle] : part;
    const count = recorded.get(slug) ?? 0;
    if (acts === undefined && count === 0) return [];
    const rank = circle >= 0 ? circle : acts === undefined ? circles.length + 1 : circles.length;
    return [{ rank, helper: { slug, name, acts: acts === undefined ? null : territoryLabel(acts, locale), recorded: count } }];
  });
  return helpers.sort((a, b) => a.rank - b.rank || b.helper.recorded - a.helper.recorded || a.helper.name.localeCompare(b.helper.name, 'fr')).slice(0, MOST).map(({ helper }) => helper);
}
