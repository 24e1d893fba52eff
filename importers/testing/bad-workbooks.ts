import { zipOf, type ZipEntry } from './zip-of.js';

const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="Projets" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const MEGABYTE = 1024 * 1024;

const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const headings = row(1, text('id'), text('titre'));

/** A workbook whose one sheet, `Projets`, holds these rows; more entries come on top. */
export const workbookOf = (rows: string, ...more: ZipEntry[]): Buffer =>
  zipOf([
    { name: 'xl/workbook.xml', content: WORKBOOK },
    { name: 'xl/_rels/workbook.xml.rels', content: RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    ...more,
  ]);

const spaces = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE, 0x20);

/** Workbooks each bad in its own way, made here: nothing hostile lies in the repository. */
export const badWorkbooks = {
  bomb: () => workbookOf(headings, { name: 'xl/media/vide.xml', content: spaces(60) }),
  'bomb with lying headers': () => workbookOf(headings, { name: 'xl/media/vide.xml', content: spaces(60), declared: 10 }),
  'many entries': () => workbookOf(headings, ...Array.from({ length: 300 }, (_, index) => ({ name: `xl/${index}.xml`, content: 'x' }))),
  'one long text shared by every cell': () =>
    workbookOf(headings + Array.from({ length: 3_000 }, (_, index) => row(index + 2, '<c t="s"><v>0</v></c>')).join(''), { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${'abcdefghij'.repeat(9_000)}</t></si></sst>` }),
  'external entity': () => workbookOf(headings, { name: 'xl/sharedStrings.xml', content: `${' '.repeat(5_000)}<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>` }),
  'entities in UTF-16': () => workbookOf(headings, { name: 'xl/sharedStrings.xml', content: Buffer.from('\uFEFF<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst/>', 'utf16le') }),
  macros: () => workbookOf(headings, { name: 'xl/vbaProject.bin', content: 'x' }),
  'links to other workbooks': () => workbookOf(headings, { name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }),
  'a path out of the archive': () => workbookOf(headings, { name: 'xl/../../etc/cron.d/x', content: 'x' }),
  'a zip that is no workbook': () => zipOf([{ name: 'liste.csv', content: 'a;b' }]),
  'a document': () => zipOf([{ name: 'word/document.xml', content: '<x/>' }]),
  'an OpenDocument workbook': () => zipOf([{ name: 'content.xml', content: '<x/>' }]),
  'a cut file': () => workbookOf(headings).subarray(0, 300),
  'malformed XML': () => workbookOf(`${headings}<row r="2"><c></row>`),
  'no sheet that holds anything': () => workbookOf(''),
  'a cell too long, and a row of cells beyond the headings': () => workbookOf(headings + row(2, text('a'), text('é'.repeat(100_001))) + row(3, text('b'), text('bon'), text('de trop')) + row(4, text('c'), text('bon'))),
  'a heading named __proto__': () => workbookOf(row(1, text('id'), text('__proto__')) + row(2, text('a'), text('x'))),
} satisfies Record<string, () => Buffer>;
