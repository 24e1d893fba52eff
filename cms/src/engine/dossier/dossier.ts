import type { SearchState } from '@carrefour/config';

/** A published dossier: its address in each language, the projects its editors picked, and the search that completes them. */
export type Dossier = {
  slugs: string[];
  picks: string[];
  search: SearchState | null;
  /** Project rows within the circle of the search. */
  inCircle: number[] | null;
};
