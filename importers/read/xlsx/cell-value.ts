import { toExcelDate } from './excel-date.js';

/** A cell as the sheet writes it: type, whether its style shows a date, value, inline text. */
export type RawCell = { readonly type: string; readonly isDate: boolean; readonly value: string | null; readonly inline: string | null };
export type CellValue = string | number | boolean | null;

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export const unescapeText = (text: string): string => text.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');

function toNumber(value: string, isDate: boolean, is1904: boolean): CellValue {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value.trim() === '' ? null : value;
  return isDate ? (toExcelDate(number, is1904) ?? number) : number;
}

/** What a cell says; a formula by its stored value, nothing when it has none. */
export function toCellValue({ type, isDate, value, inline }: RawCell, sharedStrings: readonly string[], is1904: boolean): CellValue {
  if (type === 'inlineStr') return inline === null ? value : unescapeText(inline);
  if (value === null) return null;
  if (type === 's') return sharedStrings[Number(value)] ?? null;
  if (type === 'b') return value.trim() === '1';
  if (type === 'd') return value.trim().slice(0, 10);
  return type === 'n' ? toNumber(value, isDate, is1904) : unescapeText(value);
}
