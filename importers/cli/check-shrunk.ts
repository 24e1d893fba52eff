import { RefusedFile } from '../read/refused-file.js';
import type { ImportOptions } from './import-options.js';

/** A source that gives fewer than this share of what it gave before is probably ill. */
const LEAST_LEFT = 0.7;

export class ShrunkSource extends RefusedFile {}

/** Stops a scheduled reading before writing when the source gives far less than the time before. */
export function checkShrunk(rows: number, { harvested, yes }: Pick<ImportOptions, 'harvested' | 'yes'>): void {
  const before = harvested?.previousItems ?? 0;
  if (yes || rows >= before * LEAST_LEFT) return;
  throw new ShrunkSource(
    `La source donne ${rows} fiches, contre ${before} à la lecture précédente : plus de trois sur dix manquent. Rien n’a été écrit, les anciennes données restent. ` +
      'Si la source a vraiment réduit, relancez l’import à la main avec --yes.',
  );
}
