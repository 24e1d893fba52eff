import { toColumnLetters } from './column-letters.js';
import type { Comment } from './sheet-xml.js';
import { toXmlText } from './xml-text.js';

const AUTHOR = 'Carrefour des innovations sociales';

/** Notes on cells, as a spreadsheet stores them. */
export function* commentsXml(comments: readonly Comment[]): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${AUTHOR}</author></authors><commentList>`;
  for (const { row, column, text } of comments)
    yield `<comment ref="${toColumnLetters(column)}${row}" authorId="0"><text><t xml:space="preserve">${toXmlText(text)}</t></text></comment>`;
  yield '</commentList></comments>';
}

const box = ({ row, column }: Comment): string =>
  `<v:shape type="#note" style="position:absolute;visibility:hidden" fillcolor="#FFF4CC" o:insetmode="auto"><v:fill color2="#FFF4CC"/><v:path o:connecttype="none"/>` +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 12, ${row - 1}, 4, ${column + 5}, 8, ${row + 5}, 8</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** The boxes the notes open in: without them a spreadsheet shows none. */
export function* commentBoxesXml(comments: readonly Comment[]): Generator<string> {
  yield '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">';
  yield '<v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  for (const comment of comments) yield box(comment);
  yield '</xml>';
}
