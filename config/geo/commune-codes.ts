import { communeIndex } from './commune-index.js';
import type { Commune } from './commune.js';

/** Every INSEE code, of today's communes, old ones and arrondissements, whose commune of today fits. */
export function communeCodes(fits: (commune: Commune) => boolean): string[] {
  return [...communeIndex().byCode].filter(([, commune]) => fits(commune)).map(([code]) => code);
}
