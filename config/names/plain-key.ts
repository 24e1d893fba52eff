/** What two spellings share: no case, accent, ligature, punctuation or run of spaces (`Thématiques 1  CODE ` → `thematiques 1 code`). */
export function toPlainKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9@]+/g, ' ')
    .trim();
}
