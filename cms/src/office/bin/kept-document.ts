/** A stored row as it was: its columns by name, moments as ISO texts, JSON unfolded. `id` is only what links of the same document call it. */
export type KeptRow = { uid: string; id: number; values: Record<string, unknown> };

/** One end of a link: a row of the document itself, or another record. Row ids change at each publication: records are found by what does not. */
export type OwnEnd = { own: string };
export type OtherEnd = { uid: string; id: number; documentId: string | null; locale: string | null; published: boolean };
export type LinkEnd = { column: string; end: OwnEnd | OtherEnd };
/** A row of a join table: its own columns (order, field…) beside its two ends. */
export type KeptLink = { table: string; values: Record<string, unknown>; ends: readonly LinkEnd[] };

/**
 * A document as the database held it: a row for each language and state, the components they are made of, and every link
 * of any of them, whichever side it is seen from. `files`: the hashes of the files it shows.
 */
export type KeptDocument = { rows: KeptRow[]; parts: KeptRow[]; links: KeptLink[]; files: string[] };

export const nameOf = (uid: string, id: number | string): string => `${uid} ${id}`;
export const isOwn = (end: OwnEnd | OtherEnd): end is OwnEnd => 'own' in end;

const ownNames = ({ ends }: KeptLink): string[] => ends.flatMap(({ end }) => (isOwn(end) ? [end.own] : []));

/** The part of a document that some of its rows make, with what they alone are made of: a language that was deleted, while the others stay. Pure. */
export function partOf(document: KeptDocument, rowIds: ReadonlySet<number>): KeptDocument {
  const rows = document.rows.filter(({ id }) => rowIds.has(id));
  const reached = new Set(rows.map(({ uid, id }) => nameOf(uid, id)));
  const parts = new Set(document.parts.map(({ uid, id }) => nameOf(uid, id)));
  // A component is reached by the row that holds it, at any depth.
  for (let grew = true; grew; ) {
    grew = false;
    for (const link of document.links) {
      const [owner = '', target = ''] = ownNames(link);
      if (!reached.has(owner) || !parts.has(target) || reached.has(target)) continue;
      reached.add(target);
      grew = true;
    }
  }
  return {
    rows, files: document.files,
    parts: document.parts.filter(({ uid, id }) => reached.has(nameOf(uid, id))),
    links: document.links.filter((link) => ownNames(link).every((name) => reached.has(name))),
  };
}
