import { qualityOf, type Quality, type Sheet } from '@carrefour/config';
import type { ProjectRow } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import type { Strapi, Transaction } from '../strapi';
import type { LightRow } from './light-rows';
import { readStoredImages } from './stored-images';

/** The last day that somebody is known to have said something of a sheet, or to have vouched for it. ISO, or null. */
const confirmedOf = ({ verifiedAt, editedAt, sourceDate }: ProjectRow): string | null =>
  [verifiedAt, editedAt, sourceDate].filter((date) => date !== null).sort().at(-1) ?? null;

export const sheetForQuality = (row: ProjectRow, images: number): Sheet => ({ fields: row.fields, images, confirmed: confirmedOf(row) });

export type Score = Pick<Quality, 'score' | 'best'>;

/** Scores of stored rows as they were when last read: a row that changes has another key. */
const known = new Map<string, Score>();
const MOST_KNOWN = 100_000;
const keyOf = ({ rowId, updatedAt, confirmed }: LightRow): string => `${rowId}:${updatedAt}:${confirmed ?? ''}`;

/** The score of each project, by id. Ten thousand sheets are read whole the first time they are sorted by quality, then only those that changed. */
export async function readScores(strapi: Strapi, trx: Transaction, light: readonly LightRow[], now: Date): Promise<Map<string, Score>> {
  const missing = light.filter((row) => !known.has(keyOf(row)));
  const rows = await readProjectRows(strapi, trx, missing.map(({ documentId }) => documentId));
  const images = await readStoredImages(strapi, trx, missing.map(({ rowId }) => rowId));
  if (known.size + missing.length > MOST_KNOWN) known.clear();
  for (const one of missing) {
    const { published = null, draft = null } = rows.get(one.documentId) ?? {};
    const row = published ?? draft;
    if (row === null) continue;
    const { score, best } = qualityOf(sheetForQuality(row, images.get(one.rowId)?.length ?? 0), now);
    known.set(keyOf(one), { score, best });
  }
  return new Map(light.map((row) => [row.documentId, known.get(keyOf(row)) ?? { score: 0, best: null }]));
}
