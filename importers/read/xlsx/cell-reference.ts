export type CellReference = { readonly row: number; readonly column: number };

/** `AB12` → row 12, column 27 (from 0). `null` when it is no reference. */
export function toCellReference(text: string | undefined): CellReference | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text ?? '') ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}
