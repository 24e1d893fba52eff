import { formatSearch, parseSearch, type SearchState } from '@carrefour/config';

export const looks = ['auto', 'clair', 'sombre'] as const;
/** Light or dark as the reader's system says, or always one of the two. */
export type Look = (typeof looks)[number];

export type EmbedOptions = {
  look: Look;
  /** Whether readers may search by words inside the list. */
  isOpen: boolean;
  /** What a reader typed there; the list's own filters stay whatever they type. */
  words: string;
};

const LONGEST = 100;

/** The options of an embed, beside the search: `look`, `filtrer=1`, and `mots`, a reader's own words. */
export function parseEmbedOptions(params: URLSearchParams): EmbedOptions {
  const isOpen = params.get('filtrer') === '1';
  return {
    look: looks.find((look) => look === params.get('look')) ?? 'auto',
    isOpen,
    words: isOpen ? (params.get('mots') ?? '').replace(/\p{Cc}/gu, ' ').trim().slice(0, LONGEST) : '',
  };
}

/** The search that an embed's address locks, and the same narrowed by the reader's words. */
export function embeddedSearch(params: URLSearchParams): { locked: SearchState; shown: SearchState; options: EmbedOptions } {
  const options = parseEmbedOptions(params);
  const locked: SearchState = { ...parseSearch(params).state, view: 'liste' };
  return { locked, shown: { ...locked, q: [locked.q, options.words].filter(Boolean).join(' ') }, options };
}

/** The query string of an embed, defaults left out. */
export function formatEmbed(state: SearchState, { look, isOpen, words }: EmbedOptions): URLSearchParams {
  const query = formatSearch(state);
  if (look !== 'auto') query.set('look', look);
  if (isOpen) query.set('filtrer', '1');
  if (words !== '') query.set('mots', words);
  return query;
}
