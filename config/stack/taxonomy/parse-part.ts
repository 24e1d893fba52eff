/** The lists of the taxonomy, by the word a person types. */
export const taxonomyLists: Record<string, TaxonomyList> = { theme: 'themes', audience: 'audiences', method: 'methods' };
export type TaxonomyList = 'themes' | 'audiences' | 'methods';

export type Part = { code: string; label: string | null; words: string[] };

/** `CODE`, `CODE: mot, autre mot` or `NOUVEAU=Nom: mot`: a part of a split as the CMS takes it. */
export function parsePart(text: string): Part {
  const colon = text.indexOf(':');
  const [head, tail] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  const [code = '', ...name] = head.split('=');
  const words = tail.split(',').map((word) => word.trim()).filter(Boolean);
  return { code: code.trim(), label: name.length === 0 ? null : name.join('=').trim(), words };
}
