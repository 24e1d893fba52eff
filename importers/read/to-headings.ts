const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * One distinct name per column: an empty heading becomes "Colonne 3", a repeated one gets its rank
 * ("Nom (2)"). Spelling and outer spaces are otherwise kept as supplied.
 */
export function toHeadings(cells: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const text = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
    const name = text.trim() === '' || UNSAFE.has(text.trim()) ? `Colonne ${index + 1}` : text;
    const rank = (seen.get(name) ?? 0) + 1;
    seen.set(name, rank);
    return rank === 1 ? name : `${name} (${rank})`;
  });
}
