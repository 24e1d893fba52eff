import type { FacetCounts } from '../api/find-projects.server';
import { csvCell } from '../api/to-csv';

type Figures = { code: string; label: string; url: string; total: number; facets: FacetCounts };

/** Facets of what projects are: those of place would only repeat the territory. */
const told = ['theme', 'audience', 'method', 'scale', 'maturity', 'partner', 'year', 'distinction'] as const;

const line = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The figures of a territory as a table: one line for each value of each facet, with the search that counts it. */
export function toTerritoryCsv({ code, label, url, total, facets }: Figures): string {
  const [kind = '', value = ''] = code.split('-');
  const place = `${{ reg: 'region', dep: 'departement', epci: 'epci', com: 'commune' }[kind] ?? 'commune'}=${value}`;
  const search = new URL(`/recherche?${place}`, url).href;
  const rows = told.flatMap((facet) => (facets[facet] ?? []).map(({ code: of, count }) => [code, label, facet, of, count, `${search}&${facet}=${encodeURIComponent(of)}`]));
  return `\uFEFF${line(['code', 'territoire', 'mesure', 'valeur', 'projets', 'recherche'])}${line([code, label, 'total', '', total, search])}${rows.map(line).join('')}`;
}
