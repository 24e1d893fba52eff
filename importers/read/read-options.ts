import type { Recipe } from '@carrefour/config';

/** What a recipe may say of the file; anything left out is recognised. */
export type ReadOptions = Recipe['read'];
