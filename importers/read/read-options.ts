import type { Recipe } from '@carrefour/config';

/** What a recipe may say of the file; anything left out is recognised. `holding`: names among which the headings of a sheet are recognised. */
export type ReadOptions = Recipe['read'] & { readonly holding?: readonly string[] };
