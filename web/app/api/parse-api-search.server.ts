import { facetParameters, parseSearch, type ParameterProblem, type SearchState } from '@carrefour/config';

export type ApiSearch = {
  state: SearchState;
  /** Only what changed since (ISO 8601); null without. */
  since: Date | null;
};

const known = new Set<string>([...facetParameters, 'q', 'ids', 'near', 'radius', 'bbox', 'sort', 'page', 'perPage', 'view', 'cursor', 'since']);

/** The contract's query string, with `since` and `cursor`. Anything that makes no sense is an error here. */
export function parseApiSearch(params: URLSearchParams): { search: ApiSearch; problems: ParameterProblem[] } {
  const { state, problems } = parseSearch(params);
  const unknown = [...new Set(params.keys())].filter((name) => !known.has(name));
  const since = dateOf(params.get('since'));
  const cursor = pageOfCursor(params.get('cursor'));
  return {
    search: { state: { ...state, ...(cursor !== null && !Number.isNaN(cursor) && { page: cursor }) }, since: since === 'bad' ? null : since },
    problems: [
      ...problems,
      ...unknown.map((name) => ({ parameter: name, value: params.get(name) ?? '', message: `« ${name} » n’est pas un paramètre de cette adresse.` })),
      ...(since === 'bad' ? [{ parameter: 'since', value: params.get('since') ?? '', message: '« since » est une date ISO 8601, par exemple 2026-01-31.' }] : []),
      ...(Number.isNaN(cursor) ? [{ parameter: 'cursor', value: params.get('cursor') ?? '', message: '« cursor » se recopie tel que l’a donné la page précédente.' }] : []),
    ],
  };
}

function dateOf(text: string | null): Date | null | 'bad' {
  if (text === null || text === '') return null;
  const date = new Date(text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime()) ? date : 'bad';
}

/** A cursor is opaque to its reader: today it is a page. */
export const cursorOfPage = (page: number): string => Buffer.from(`page:${page}`).toString('base64url');

function pageOfCursor(cursor: string | null): number | null {
  if (cursor === null || cursor === '') return null;
  const [, page] = /^page:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return page === undefined ? Number.NaN : Number(page);
}
