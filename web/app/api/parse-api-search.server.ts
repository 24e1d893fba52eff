import { dateParameters, facetParameters, parseSearch, type ParameterProblem, type SearchState } from '@carrefour/config';
import { parseCursor, START, type Cursor } from './cursor';

export type ApiSearch = {
  state: SearchState;
  /** Only what changed since (ISO 8601); null without. */
  since: Date | null;
  /** Where a complete reading stands; null for a page. */
  cursor: Cursor | null;
};

const known = new Set<string>([...facetParameters, ...dateParameters, 'q', 'ids', 'emerging', 'near', 'radius', 'bbox', 'sort', 'page', 'perPage', 'view', 'cursor', 'since']);

/** The contract's query string, with `since` and `cursor`. Anything that makes no sense is an error here. */
export function parseApiSearch(params: URLSearchParams): { search: ApiSearch; problems: ParameterProblem[] } {
  const { state, problems } = parseSearch(params);
  const refused: ParameterProblem[] = [...problems];
  const refuse = (parameter: string, message: string) => refused.push({ parameter, value: params.get(parameter) ?? '', message });
  for (const name of new Set(params.keys())) if (!known.has(name)) refuse(name, `« ${name} » n’est pas un paramètre de cette adresse.`);
  const since = dateOf(params.get('since'));
  if (since === 'bad') refuse('since', '« since » est une date ISO 8601, par exemple 2026-01-31.');
  const given = params.get('cursor') ?? '';
  const cursor = given === '' ? null : parseCursor(given);
  if (given !== '' && cursor === null) refuse('cursor', `« cursor » vaut « ${START} » pour commencer, puis la valeur de « next » recopiée telle quelle.`);
  if (given !== '' && params.has('page')) refuse('page', '« page » et « cursor » s’excluent : la suite d’une lecture n’a pas de numéro.');
  return { search: { state, since: since === 'bad' ? null : since, cursor }, problems: refused };
}

function dateOf(text: string | null): Date | null | 'bad' {
  if (text === null || text === '') return null;
  const date = new Date(text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime()) ? date : 'bad';
}
