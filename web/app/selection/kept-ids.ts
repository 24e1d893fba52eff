/** What a selection may hold: a search's address takes as many identifiers. */
export const MOST_KEPT = 100;
const ID = /^[0-9A-Za-z_-]{1,60}$/;

/** The identifiers stored in this browser: whatever else is there is no selection. */
export function parseKept(text: string | null): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? [...new Set(stored.filter((id): id is string => typeof id === 'string' && ID.test(id)))].slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** The list with an identifier added at its end, or without it; a full list takes no more. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].slice(0, MOST_KEPT);

/** The query string of a list. */
export const idsQuery = (ids: readonly string[]): string => new URLSearchParams(ids.map((id): [string, string] => ['ids', id])).toString();
