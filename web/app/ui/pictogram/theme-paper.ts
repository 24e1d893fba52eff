import type { Term } from '@carrefour/config';

/** Themes which have a paper and a pictogram of their own; the team may add others. */
const drawn = new Set(['EDU', 'EMP', 'ENV', 'SAN', 'SOL', 'TER', 'ART', 'COM', 'CON', 'DEM', 'GOU', 'NUM', 'SPO', 'TOU', 'FIN', 'PAT']);

/** The code of a theme's paper: that of its first level. */
export const paperOf = ({ code, parent }: Pick<Term, 'code' | 'parent'>): string => parent ?? code;

/** The symbol of a paper in the sprite; the crossing where nobody drew one. */
export const pictogramOf = (paper: string): string => (drawn.has(paper) ? `t-${paper}` : 'mark');

export const isDrawn = (paper: string): boolean => drawn.has(paper);
