/**
 * A cell that no spreadsheet runs: what starts like a formula gets an apostrophe, as OWASP advises. One more where the
 * text has some already: reading the workbook again takes exactly one off.
 */
export function toNeutralText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^'*\s*[=+\-@\t\r\0]/.test(text) && !/^\s*[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
