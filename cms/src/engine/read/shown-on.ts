type Reference = { id: string };
type Block = { __component: string; documents?: Reference[] | null; bodies?: Reference[] | null; limit?: number | null };
export type ShowingPage = { slug: string; blocks: Block[] | null };
type ShownRecord = { id: string; order?: number | null; end?: string | null; body?: Reference | null };

/** Records without a page of their own, read where a block of a page shows them. */
export type BlockKind = 'document' | 'person' | 'testimonial';

const components: Readonly<Record<BlockKind, string>> = { document: 'block.files', person: 'block.team', testimonial: 'block.testimonials' };

/** What a block shows of all the records of its kind, on a day (YYYY-MM-DD). */
const shownBy: Readonly<Record<BlockKind, (block: Block, records: readonly ShownRecord[], today: string) => readonly ShownRecord[]>> = {
  document: ({ documents }, records) => records.filter(({ id }) => (documents ?? []).some((chosen) => chosen.id === id)),
  person: ({ bodies }, records) => ((bodies ?? []).length === 0 ? records : records.filter(({ body }) => (bodies ?? []).some(({ id }) => id === body?.id))),
  testimonial: ({ limit }, records, today) =>
    records.filter(({ end }) => end == null || end >= today).sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).slice(0, limit ?? undefined),
};

/** The address (slug) of the page that shows each record; what no page shows is left out. The home page comes last: a page of its own tells more. */
export function pageShowing(kind: BlockKind, records: readonly ShownRecord[], pages: readonly ShowingPage[], today: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { slug, blocks } of [...pages].sort((a, b) => Number(a.slug === 'accueil') - Number(b.slug === 'accueil')))
    for (const block of (blocks ?? []).filter(({ __component }) => __component === components[kind]))
      for (const { id } of shownBy[kind](block, records, today)) if (!found.has(id)) found.set(id, slug);
  return found;
}
