import { PROJECT_ALIAS, projectFields } from '@carrefour/config';

/** A refused body, with the reason in French. */
export type Refused = { reason: string };
export type Checked = { searches: Record<string, unknown>[] };

const MAX_SEARCHES = 10;
const MAX_PER_PAGE = 100;
const MAX_FACET_VALUES = 500;
const MAX_FILTER_LENGTH = 8_000;
const MAX_FILTER_CLAUSES = 40;
const MAX_HITS = 100_000;

/** The engine ignores what it does not know, but knows far more than a search page needs: only these pass. */
const ALLOWED = new Set([
  'collection', 'q', 'query_by', 'query_by_weights', 'filter_by', 'sort_by', 'facet_by', 'facet_query', 'max_facet_values', 'page', 'per_page',
  'include_fields', 'highlight_fields', 'highlight_full_fields', 'highlight_affix_num_tokens', 'highlight_start_tag', 'highlight_end_tag', 'prefix', 'num_typos',
]);

/** Asked to highlight a field that it does not index, the engine never answers: a few such requests would take every connection. */
const HIGHLIGHTED = new Set(['none', ...projectFields.filter(({ type, index }) => type.startsWith('string') && index !== false).map(({ name }) => name)]);
const areHighlightable = (names: unknown): boolean => names === undefined || (typeof names === 'string' && names.split(',').every((name) => HIGHLIGHTED.has(name.trim())));

const atMost = (value: unknown, max: number): boolean => value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max);

function problemOf(search: unknown): string | null {
  if (typeof search !== 'object' || search === null || Array.isArray(search)) return 'chaque recherche est un objet';
  const fields = new Map<string, unknown>(Object.entries(search));
  const unknown = [...fields.keys()].find((name) => !ALLOWED.has(name));
  if (unknown !== undefined) return `« ${unknown.slice(0, 40)} » n’est pas un paramètre accepté`;
  if (fields.get('collection') !== PROJECT_ALIAS) return `la seule collection est « ${PROJECT_ALIAS} »`;
  if ([...fields.values()].some((value) => !['string', 'number', 'boolean'].includes(typeof value))) return 'les paramètres sont des textes ou des nombres';
  const page = fields.get('page');
  const perPage = fields.get('per_page');
  if (!atMost(perPage, MAX_PER_PAGE)) return `« per_page » vaut au plus ${MAX_PER_PAGE}`;
  if (!atMost(page, MAX_HITS) || Number(page ?? 1) * Number(perPage ?? 10) > MAX_HITS) return '« page » est trop loin';
  if (!atMost(fields.get('max_facet_values'), MAX_FACET_VALUES)) return `« max_facet_values » vaut au plus ${MAX_FACET_VALUES}`;
  if (!['highlight_fields', 'highlight_full_fields'].every((name) => areHighlightable(fields.get(name)))) return 'seuls des textes de l’index sont surlignés';
  const given = fields.get('filter_by');
  const filter = typeof given === 'string' ? given : '';
  if (filter.length > MAX_FILTER_LENGTH || filter.split(/&&|\|\|/).length > MAX_FILTER_CLAUSES) return '« filter_by » est trop long';
  return null;
}

const isListOfRecords = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);

/** What a browser asks of the engine: refused as a whole when any part of it goes beyond a search page's needs. */
export function checkSearches(body: unknown): Checked | Refused {
  const searches: unknown = typeof body === 'object' && body !== null && 'searches' in body ? body.searches : undefined;
  if (!isListOfRecords(searches) || searches.length === 0) return { reason: 'le corps attendu est {"searches":[…]}' };
  if (searches.length > MAX_SEARCHES) return { reason: `${MAX_SEARCHES} recherches au plus par envoi` };
  const problem = searches.map(problemOf).find((found) => found !== null);
  return problem === undefined ? { searches } : { reason: problem };
}
