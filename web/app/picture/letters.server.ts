import table from './letters.json';

/** Two fonts of the site as outlines: titles (Bricolage Grotesque, 800, narrow) and text (Atkinson Hyperlegible Next). See `ui/fonts/LICENSE.md`. */
export type FontName = 'title' | 'text';
type Glyph = { width: number; path: string };

const known = table as unknown as Record<FontName, { unitsPerEm: number; glyphs: Record<string, [number, string] | undefined> }>;

/** A letter's outline, in units of the font; one it lacks is drawn without its accents, or left blank. */
export function glyphOf(font: FontName, letter: string): Glyph {
  const { glyphs, unitsPerEm } = known[font];
  const [width, path] = glyphs[letter] ?? glyphs[letter.normalize('NFD')[0] ?? ''] ?? [unitsPerEm * 0.25, ''];
  return { width, path };
}

export const unitsOf = (font: FontName): number => known[font].unitsPerEm;
