import { toColumnLetters } from './column-letters.js';
import { toXmlText } from './xml-text.js';

/** Cell styles of our workbooks, by their number in styles.xml. */
export const styles = { plain: 0, heading: 1, refused: 2, remark: 3 } as const;
export type Style = keyof typeof styles;

export type WrittenCell = { readonly value: string | number | boolean | null; readonly style?: Style };
export type WrittenRow = { readonly row: number; readonly cells: readonly WrittenCell[] };
export type Comment = { readonly row: number; readonly column: number; readonly text: string };

/** What a sheet looks like beyond its cells; `widths` in characters, `frozenRows` stay in sight. */
export type SheetLook = { readonly widths: readonly number[]; readonly frozenRows: number; readonly filter: string | null; readonly hasComments: boolean; readonly choices?: readonly CellChoices[] };

/** Cells (`E2:E500`) that offer the words of others (`Listes!$A$2:$A$40`). `isOnly`: nothing else may be written; else the words are only offered, with `help`. */
export type CellChoices = { readonly cells: string; readonly words: string; readonly isOnly: boolean; readonly help: string };

const BATCH = 65_536;

function cellXml({ value, style = 'plain' }: WrittenCell, reference: string): string {
  const look = style === 'plain' ? '' : ` s="${styles[style]}"`;
  if (value === null || value === '') return style === 'plain' ? '' : `<c r="${reference}"${look}/>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${reference}"${look}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}"${look} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${reference}"${look} t="inlineStr"><is><t xml:space="preserve">${toXmlText(String(value))}</t></is></c>`;
}

const rowXml = ({ row, cells }: WrittenRow): string =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${toColumnLetters(column)}${row}`)).join('')}</row>`;

const choiceXml = ({ cells, words, isOnly, help }: CellChoices): string =>
  `<dataValidation type="list" allowBlank="1" showInputMessage="1"${isOnly ? ' showErrorMessage="1"' : ''} prompt="${toXmlText(help)}" sqref="${cells}"><formula1>${toXmlText(words)}</formula1></dataValidation>`;
const choicesXml = (choices: readonly CellChoices[]): string =>
  choices.length === 0 ? '' : `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`;

/** A worksheet as XML, row by row. Texts only, never formulas. */
export async function* sheetXml(rows: AsyncIterable<WrittenRow> | Iterable<WrittenRow>, { widths, frozenRows, filter, hasComments, choices = [] }: SheetLook): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  yield `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  let batch = '';
  for await (const row of rows) {
    batch += rowXml(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield `${batch}</sheetData>${filter === null ? '' : `<autoFilter ref="${filter}"/>`}${choicesXml(choices)}${hasComments ? '<legacyDrawing r:id="rId2"/>' : ''}</worksheet>`;
}
