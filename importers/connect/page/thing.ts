/** One thing described by structured data: its properties, and `@type`. */
export type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The short names of what a thing is: `https://schema.org/Project` → `Project`. */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.split(/[/#:]/).at(-1) ?? type] : []));
