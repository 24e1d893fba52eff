/**
 * Where a complete reading stands: `after` is the identifier last given in the fixed order of identifiers (`''` at the
 * start), `seen` those given already out of that order, by a first page sorted in another way.
 */
export type Cursor = { after: string; seen: readonly string[] };

/** Asks for a complete reading from its start. */
export const START = '*';
const SHAPE = /^c1-([0-9A-Za-z_]*)((?:\.[0-9A-Za-z_]+)*)$/;

/** Opaque to its reader; what has been passed since needs no remembering. */
export const formatCursor = ({ after, seen }: Cursor): string => ['c1-' + after, ...seen.filter((id) => id > after)].join('.');

/** Null for what no answer of ours gave. */
export function parseCursor(text: string): Cursor | null {
  if (text === START) return { after: '', seen: [] };
  const [, after, seen = ''] = SHAPE.exec(text) ?? [];
  return after === undefined ? null : { after, seen: seen.split('.').filter(Boolean) };
}
