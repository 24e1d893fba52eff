const DEPARTMENT_LENGTHS = /^(\d{4,5})(?:\.0+)?$/;

/** A French postcode of five digits, alone, as a float that lost its zero (`7400.0` → `07400`) or in an address; else `null`. */
export function cleanPostcode(text: string): string | null {
  const compact = text.trim().replace(/^F-?/i, '').replace(/^(\d{2})\s(\d{3})$/, '$1$2');
  const alone = DEPARTMENT_LENGTHS.exec(compact)?.[1];
  if (alone !== undefined) return alone.padStart(5, '0');
  return /(?:^|\D)((?:0[1-9]|[1-8]\d|9[0-8])\d{3})(?!\d)/.exec(text)?.[1] ?? null;
}

/** A department code (`69`, `2A`, `971`) from `69`, `1.0`, `28D`, `2aD`, `Rhône (69)`; else the text as it is, for the tables to name. */
export function cleanDepartment(text: string): string {
  const plain = text.trim().replace(/\.0+$/, '');
  const code = /^(\d{1,3}|2[ab])D?$/i.exec(plain)?.[1] ?? /\((\d{2,3}|2[ab])\)/i.exec(plain)?.[1];
  return code === undefined ? plain : code.toUpperCase().padStart(2, '0');
}
