/**
 * Text as both the index and the query spell it: typographic apostrophes straight (the engine's
 * separators are single bytes), spaces collapsed. Accents and œ stay: the engine folds them itself.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .trim();
}
