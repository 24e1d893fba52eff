/** Column 27 (from 0) → `AB`. */
export function toColumnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? toColumnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}
