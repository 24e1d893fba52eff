import { qualityOf, type OwnImage, type Quality, type Sheet } from '@carrefour/config';
import type { Strapi, Transaction } from '../strapi';
import type { LiveSubmission } from '../submission/read-live';
import { readJudgedSheets } from './judged-sheets';
import type { LightRow } from './light-rows';

/** A sheet as it will be once what is written of it is public. Pure. */
export function withWritten(sheet: Omit<Sheet, 'confirmed'>, changes: LiveSubmission['changes']): Omit<Sheet, 'confirmed'> {
  const images = changes.find(({ field }) => field === 'images');
  const written = Object.fromEntries(changes.flatMap(({ field, after }) => (field === 'images' ? [] : [[field, after ?? undefined]])));
  return { fields: { ...sheet.fields, ...written }, images: images === undefined ? sheet.images : ((images.after as OwnImage[] | null) ?? []).length };
}

/** How good each project is, by id, with what its partner wrote of it since: the list and the sheet say the same. */
export async function readQualities(strapi: Strapi, trx: Transaction, light: readonly LightRow[], live: ReadonlyMap<string, LiveSubmission>, now: Date): Promise<Map<string, Quality>> {
  const sheets = await readJudgedSheets(strapi, trx, light.map(({ rowId }) => rowId));
  return new Map(light.map(({ rowId, documentId, confirmed }): [string, Quality] => {
    const sheet = withWritten(sheets.get(rowId) ?? { fields: {}, images: 0 }, live.get(documentId)?.changes ?? []);
    return [documentId, qualityOf({ ...sheet, confirmed }, now)];
  }));
}
