import { toCellReference } from './cell-reference.js';
import { toCellValue, type CellValue, type RawCell, type Shown } from './cell-value.js';
import { readXml } from './sax.js';

export type SheetTools = { readonly sharedStrings: readonly string[]; readonly numberStyles: readonly Shown[]; readonly is1904: boolean; readonly mostColumns: number };
export type SheetRow = { readonly row: number; readonly cells: CellValue[] };

/**
 * Gives each row of a sheet that holds something, as it is read, and at the end the ranges of merged cells (`A1:A3`).
 * Cells beyond `mostColumns` are left out but for one, so that the excess is seen.
 */
export async function readSheet(xml: AsyncIterable<Buffer>, { sharedStrings, numberStyles, is1904, mostColumns }: SheetTools, onRow: (row: SheetRow) => void, between?: () => Promise<void>): Promise<string[]> {
  const merged: string[] = [];
  let [row, column, cells]: [number, number, CellValue[]] = [0, -1, []];
  let cell: { -readonly [Part in keyof RawCell]: RawCell[Part] } = { type: 'n', shown: 'number', value: null, inline: null };
  let reading: 'value' | 'inline' | null = null;
  const endCell = () => {
    const value = toCellValue(cell, sharedStrings, is1904);
    if (value === null || value === '' || column > mostColumns) return;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  await readXml(xml, {
    ...(between !== undefined && { between }),
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        [column, cells] = [-1, []];
      } else if (name === 'c') {
        column = toCellReference(attributes['r'])?.column ?? column + 1;
        cell = { type: attributes['t'] ?? 'n', shown: numberStyles[Number(attributes['s'] ?? 0)] ?? 'number', value: null, inline: null };
      } else if (name === 'v') reading = 'value';
      else if (name === 't') reading = 'inline';
      else if (name === 'mergeCell' && attributes['ref'] !== undefined) merged.push(attributes['ref']);
    },
    close: (name) => {
      reading = null;
      if (name === 'c') endCell();
      else if (name === 'row' && cells.some((value) => value !== null && String(value).trim() !== '')) onRow({ row, cells });
    },
    text: (text) => {
      if (reading === 'value') cell.value = (cell.value ?? '') + text;
      if (reading === 'inline') cell.inline = (cell.inline ?? '') + text;
    },
  });
  return merged;
}
