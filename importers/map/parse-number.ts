/** A number written the French or the English way (`1 234,5`, `1,234.5`, `7400.0`), or `null`. */
export function parseNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f€%]/g, '');
  const decimalComma = /,\d{1,2}$|,\d+$/.test(compact) && !/^\d{1,3}(,\d{3})+$/.test(compact);
  const plain = decimalComma ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
