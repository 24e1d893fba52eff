/** The code proposed for a term, from its name: `Alimentation & santé` is `ALIMENTATION-SANTE`; a number tells it from those taken. Pure. */
export function toTermCode(label: string, taken: ReadonlySet<string>): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').toUpperCase();
  const code = plain.replace(/[^A-Z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '') || 'TERME';
  if (!taken.has(code)) return code;
  let number = 2;
  while (taken.has(`${code}-${number}`)) number += 1;
  return `${code}-${number}`;
}
