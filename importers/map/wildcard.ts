import { toPlainKey } from '@carrefour/config';

/** A space of the recipe may be none in the file. */
const toPiece = (part: string, before = '', after = ''): RegExp => new RegExp(`${before}${toPlainKey(part).replaceAll(' ', '\\s?')}${after}`);

/**
 * Whether a heading is like a column of a recipe where `*` stands for anything. Piece after piece, each where it is first found:
 * as one expression, a dozen stars could try a long heading for ever, and recipes are partners' own.
 */
export function isLike(column: string): (heading: string) => boolean {
  const parts = column.split('*');
  const [first = '', between, last = ''] = [parts[0], parts.slice(1, -1), parts.at(-1)];
  const pieces = [toPiece(first, '^'), ...between.map((part) => toPiece(part)), toPiece(last, '', '$')];
  return (heading) => {
    let rest = toPlainKey(heading);
    return pieces.every((piece) => {
      const found = piece.exec(rest);
      if (found !== null) rest = rest.slice(found.index + found[0].length);
      return found !== null;
    });
  };
}
