/** A text as a filter compares it: lower case, without accents. */
export const foldWords = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/[’]/g, "'").toLowerCase().trim();
