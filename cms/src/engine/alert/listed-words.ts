import { followedSearch, type Term } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import type { References } from '../read/references';

const prefixes = { region: 'reg', departement: 'dep', epci: 'epci', commune: 'com' } as const;
const taxonomies = { theme: 'themes', audience: 'audiences', method: 'methods' } as const;

/**
 * What a search asks for, by the names of our own lists alone (themes, audiences, ways of acting, territories): a mail to an
 * address that anybody may have typed repeats no word that was typed with it.
 */
export function listedWords(query: string, terms: References['terms'], locale: 'fr' | 'en'): string {
  const { facets } = followedSearch(query);
  const nameOf = ({ label, labelEn }: Term): string => (locale === 'en' ? labelEn : label);
  const chosen = (Object.keys(taxonomies) as (keyof typeof taxonomies)[]).flatMap((facet) =>
    (facets[facet] ?? []).flatMap((code) => terms[taxonomies[facet]].get(code) ?? []).map(nameOf));
  const territories = (Object.keys(prefixes) as (keyof typeof prefixes)[]).flatMap((facet) => (facets[facet] ?? []).map((code) => `${prefixes[facet]}-${code}`))
    .flatMap((address) => { const label = territoryLabel(address, locale); return label === address ? [] : [label]; });
  return [...chosen, ...territories].join(', ');
}
