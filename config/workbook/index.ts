/** Workbooks (.xlsx) written row by row, for reports and exports: Node only. */
export { toColumnLetters } from './column-letters.js';
export { toXmlText } from './xml-text.js';
export type { CellChoices, Comment, WrittenCell, WrittenRow } from './sheet-xml.js';
export { writeWorkbook, type WrittenSheet } from './write-workbook.js';
