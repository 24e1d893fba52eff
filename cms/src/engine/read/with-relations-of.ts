type Block = { __component: string } & Record<string, unknown>;
type Blocks = Record<string, unknown>;

const blocksOf = ({ blocks }: Blocks): Block[] | null => (Array.isArray(blocks) ? (blocks as Block[]) : null);

/** What a block points to; a translation can only point to what is translated itself. */
const relations = ['documents', 'bodies'] as const;

/**
 * The blocks of a translation with the documents and bodies that its author could not choose, since they are not translated:
 * those of the block of the same kind, and of the same rank, in the original.
 */
export function withRelationsOf<Page extends Blocks>(translation: Page, original: Blocks): Page {
  const own = blocksOf(translation);
  if (own === null) return translation;
  const ranks = new Map<string, number>();
  const blocks = own.map((block) => {
    const rank = ranks.get(block.__component) ?? 0;
    ranks.set(block.__component, rank + 1);
    const twin = (blocksOf(original) ?? []).filter(({ __component: kind }) => kind === block.__component)[rank];
    const missing = relations.filter((name) => Array.isArray(block[name]) && block[name].length === 0 && twin?.[name] !== undefined);
    return missing.length === 0 ? block : { ...block, ...Object.fromEntries(missing.map((name) => [name, twin?.[name]])) };
  });
  return { ...translation, blocks };
}
