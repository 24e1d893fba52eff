const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, its imaginary 29 February 1900 counted. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** Number formats Excel knows by number and that show a date or a time. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Number formats that show a share: `0%`, `0.00%` and those that say so outside quotes. */
export const isPercentFormat = (id: number, code: string | undefined): boolean => (code === undefined ? id === 9 || id === 10 : /%/.test(code.replace(/"[^"]*"|\\./g, '')));

/** Whether a number format shows a date: letters of days, months, years or hours outside quotes, colours and conditions. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  return /[dmyhs]/i.test(bare) && !/general|0[.,]?0*E/i.test(bare);
}

/** A serial number as people write it: `2025-12-31`, or `08:30` for a time alone. `null` when it is no date. */
export function toExcelDate(serial: number, is1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST_DAY) return null;
  if (serial < 1 && serial > 0) return new Date(Math.round(serial * DAY_MS)).toISOString().slice(11, 16);
  const day = Math.floor(serial) * DAY_MS;
  return new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + day).toISOString().slice(0, 10);
}
