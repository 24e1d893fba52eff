import { toExcelDate } from './excel-date.js';

/** What the style of a cell makes of its number on the screen. */
export type Shown = 'date' | 'percent' | 'number';
/** A cell as the sheet writes it: type, what its style shows, value, inline text. */
export type RawCell = { readonly type: string; readonly shown: Shown; readonly value: string | null; readonly inline: string | null };
export type CellValue = string | number | boolean | null;

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export const unescapeText = (text: string): string => text.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');

/** `0.125` shown as a share is what its author reads: `12.5 %`. */
const toPercent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;

function toNumber(value: string, shown: Shown, is1904: boolean): CellValue {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value.trim() === '' ? null : value;
  if (shown === 'percent') return toPercent(number);
  return shown === 'date' ? (toExcelDate(number, is1904) ?? number) : number;
}

/** What a cell says; a formula by its stored value, nothing when it has none. */
export function toCellValue({ type, shown, value, inline }: RawCell, sharedStrings: readonly string[], is1904: boolean): CellValue {
  if (type === 'inlineStr') return inline === null ? value : unescapeText(inline);
  if (value === null) return null;
  if (type === 's') return sharedStrings[Number(value)] ?? null;
  if (type === 'b') return value.trim() === '1';
  if (type === 'd') return value.trim().slice(0, 10);
  return type === 'n' ? toNumber(value, shown, is1904) : unescapeText(value);
}
