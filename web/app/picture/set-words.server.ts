import { glyphOf, unitsOf, type FontName } from './letters.server';

/** The width of some words, in pixels. */
export const widthOf = (font: FontName, text: string, size: number): number => ([...text].reduce((sum, letter) => sum + glyphOf(font, letter).width, 0) * size) / unitsOf(font);

/** Words as outlines, from a point of their baseline: a picture drawn anywhere looks the same, whatever fonts are there. */
export function drawWords(font: FontName, text: string, size: number, x: number, y: number): string {
  const scale = size / unitsOf(font);
  let at = 0;
  const letters = [...text].map((letter) => {
    const { width, path } = glyphOf(font, letter);
    const drawn = path === '' ? '' : `<path d="${path}" transform="translate(${at} 0)"/>`;
    at += width;
    return drawn;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${letters.join('')}</g>`;
}

/** Words on lines no wider than `width`; what has no room on `most` lines ends with an ellipsis. */
export function wrapWords(font: FontName, text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(font, longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most).map((one) => shorten(font, one, size, width));
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) shown[most - 1] = shorten(font, `${last}…`, size, width, true);
  return shown;
}

function shorten(font: FontName, line: string, size: number, width: number, isCut = false): string {
  let text = line;
  while (text.length > 1 && widthOf(font, text, size) > width) text = `${text.replace(/…$/, '').slice(0, -1).trimEnd()}…`;
  return isCut && !text.endsWith('…') ? `${text}…` : text;
}

/** The largest of some sizes at which words keep to `most` lines, with those lines. */
export function fitWords(font: FontName, text: string, sizes: readonly number[], width: number, most: number): { size: number; lines: string[] } {
  const smallest = sizes.at(-1) ?? 16;
  const size = sizes.find((candidate) => {
    const lines = wrapWords(font, text, candidate, width, most + 1);
    return lines.length <= most && lines.every((line) => !line.endsWith('…') || text.endsWith('…'));
  }) ?? smallest;
  return { size, lines: wrapWords(font, text, size, width, most) };
}
