import { qualityOf, type Quality, type Sheet } from '@carrefour/config';
import type { ProjectRow } from '../project-row/project-row';
import type { Strapi, Transaction } from '../strapi';
import { readJudgedSheets } from './judged-sheets';
import type { LightRow } from './light-rows';

/** The last day that somebody is known to have said something of a sheet, or to have vouched for it. ISO, or null. */
const confirmedOf = ({ verifiedAt, editedAt, sourceDate }: ProjectRow): string | null =>
  [verifiedAt, editedAt, sourceDate].filter((date) => date !== null).sort().at(-1) ?? null;

export const sheetForQuality = (row: ProjectRow, images: number): Sheet => ({ fields: row.fields, images, confirmed: confirmedOf(row) });

export type Score = Pick<Quality, 'score' | 'best'>;

/** The score of each project, by id. */
export async function readScores(strapi: Strapi, trx: Transaction, light: readonly LightRow[], now: Date): Promise<Map<string, Score>> {
  const sheets = await readJudgedSheets(strapi, trx, light.map(({ rowId }) => rowId));
  return new Map(light.map(({ rowId, documentId, confirmed }): [string, Score] => {
    const { score, best } = qualityOf({ ...(sheets.get(rowId) ?? { fields: {}, images: 0 }), confirmed }, now);
    return [documentId, { score, best }];
  }));
}
