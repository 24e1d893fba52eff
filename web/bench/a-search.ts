import { emptySearch, facetFields, facetParameters, type SearchState } from '@carrefour/config';

const words = ['épicerie', 'recyclerie', 'mobilite', 'jardin partagé', 'tiers-lieu', 'ecole', '', 'atelier', 'solidaire', 'fablab'];
const themes = ['ENV', 'SOL', 'EDU', 'NUM'];

/** Searches as people make them: words, often a theme, sometimes a region. Always the same for a number. */
export function aSearchState(index: number): SearchState {
  const theme = themes[index % themes.length];
  return {
    ...emptySearch,
    q: words[index % words.length] ?? '',
    facets: { ...(index % 3 === 0 && theme !== undefined && { theme: [theme] }), ...(index % 5 === 0 && { region: ['84'] }) },
    page: 1 + (index % 2),
  };
}

/** The facets the search page counts. */
export const countedFacets = facetParameters.filter((name) => name !== 'commune' && name !== 'epci').map((name) => facetFields[name]);
