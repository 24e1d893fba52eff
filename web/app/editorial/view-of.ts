import type { BlockView } from './block-view';

/** What the component of one kind of block receives. */
export type ViewOf<Kind extends BlockView['kind']> = { view: Extract<BlockView, { kind: Kind }> };
