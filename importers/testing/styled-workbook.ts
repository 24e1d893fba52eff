import { zipOf } from './zip-of.js';

/** A cell: a text, a number, a day by its serial number, a share shown in percent. */
export type StyledCell = string | number | { readonly day: number } | { readonly share: number };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(cell: StyledCell): string {
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return 'day' in cell ? `<c s="1"><v>${cell.day}</v></c>` : `<c s="2"><v>${cell.share}</v></c>`;
}

/** A workbook of several sheets, their rows in order, as a spreadsheet program writes it: days and shares are numbers with a style. */
export function styledWorkbook(sheets: Readonly<Record<string, readonly (readonly StyledCell[])[]>>): Buffer {
  const names = Object.keys(sheets);
  const rows = (cells: readonly (readonly StyledCell[])[]) => cells.map((row, index) => `<row r="${index + 1}">${row.map(cellXml).join('')}</row>`).join('');
  return zipOf([
    { name: 'xl/workbook.xml', content: `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>` },
    { name: 'xl/styles.xml', content: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>' },
    ...names.map((name, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: `<worksheet><sheetData>${rows(sheets[name] ?? [])}</sheetData></worksheet>` })),
  ]);
}
