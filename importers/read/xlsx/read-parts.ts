import { unescapeText, type Shown } from './cell-value.js';
import { isDateFormat, isPercentFormat } from './excel-date.js';
import { readXml } from './sax.js';

type Xml = AsyncIterable<Buffer>;
export type SheetEntry = { readonly name: string; readonly relation: string };

/** The sheets of a workbook in their order, and which calendar its dates count from. */
export async function readWorkbook(xml: Xml): Promise<{ sheets: SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? attributes['id'] ?? '' });
    },
  });
  return { sheets, is1904 };
}

/** Where each related part lies: `rId3` → `xl/worksheets/sheet1.xml`. */
export async function readRelations(xml: Xml): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(xml, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** The texts that cells point to; formatting and phonetic hints left out. */
export async function readSharedStrings(xml: Xml): Promise<string[]> {
  const strings: string[] = [];
  let [current, isText, isHint] = ['', false, false];
  await readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isHint = true;
      isText = name === 't';
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeText(current));
      if (name === 'rPh') isHint = false;
      isText = false;
    },
    text: (text) => {
      if (isText && !isHint) current += text;
    },
  });
  return strings;
}

const shownBy = (id: number, code: string | undefined): Shown => (isDateFormat(id, code) ? 'date' : isPercentFormat(id, code) ? 'percent' : 'number');

/** Of each cell style, in order, what it makes of a number. */
export async function readNumberStyles(xml: Xml): Promise<Shown[]> {
  const formats = new Map<number, string>();
  const styles: Shown[] = [];
  let isCellStyle = false;
  await readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      const format = Number(attributes['numFmtId'] ?? 0);
      if (name === 'xf' && isCellStyle) styles.push(shownBy(format, formats.get(format)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}
