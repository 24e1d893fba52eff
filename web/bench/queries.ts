import { facetFields, PROJECT_ALIAS, queryFields } from '@carrefour/config';

const words = ['ressourcerie', 'jardin partagé', 'numérique', 'epicerie solidaire', 'mobilité', 'réparation', '', 'atelier', 'tiers-lieu', 'aidants', 'recylerie', 'monnaie locale'];
const filters = ['', 'region:=`84`', 'departement:=`69`', 'scale:=`local`', 'theme:=`SOL`'];

const nth = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

/** The nth of many different searches, as the search page sends them: facets, a filter now and then, twenty results. */
export function searchBody(index: number): string {
  const q = nth(words, index) || '*';
  const filter = nth(filters, Math.floor(index / words.length)) ?? '';
  return JSON.stringify({
    searches: [{
      collection: PROJECT_ALIAS, q: index % 3 === 0 ? q : `${q} ${nth(words, index * 7 + 1) ?? ''}`.trim(),
      query_by: queryFields.map(([name]) => name).join(','), query_by_weights: queryFields.map(([, weight]) => weight).join(','),
      num_typos: queryFields.map(([, , typos]) => typos).join(','),
      facet_by: Object.values(facetFields).join(','), max_facet_values: 100, page: 1 + (index % 3), per_page: 20, ...(filter !== '' && { filter_by: filter }),
    }],
  });
}

/** The same as an address of the search page. */
export function searchAddress(index: number): string {
  const query = new URLSearchParams({ q: nth(words, index) ?? '' });
  // A second page of a small corpus is there only without filters.
  if (index % 7 === 3) query.set('page', '2');
  else {
    if (index % 4 === 1) query.set('scale', 'local');
    if (index % 5 === 2) query.set('region', '84');
  }
  return `/recherche?${query.toString()}`;
}
