import type { OwnImage, Sheet } from '@carrefour/config';
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

type Judge<Said> = (sheet: Sheet, now: Date) => Said;

/** How good each project is, by id, with what its partner wrote of it since: the list and the sheet say the same. `judge`: with its reasons, or its score alone. */
export async function readQualities<Said>(strapi: Strapi, trx: Transaction, light: readonly LightRow[], live: ReadonlyMap<string, LiveSubmission>, now: Date, judge: Judge<Said>): Promise<Map<string, Said>> {
  const sheets = await readJudgedSheets(strapi, trx, light.map(({ rowId }) => rowId));
  return new Map(light.map(({ rowId, documentId, confirmed }): [string, Said] => {
    const stored = sheets.get(rowId) ?? { fields: {}, images: 0 };
    const changes = live.get(documentId)?.changes ?? [];
    return [documentId, judge({ ...(changes.length === 0 ? stored : withWritten(stored, changes)), confirmed }, now)];
  }));
}
