/** One value of a fixed list: its stable code and what people read, in both languages of the site. */
export type Labelled<Code extends string = string> = {
  readonly code: Code;
  readonly label: string;
  readonly labelEn: string;
};

/** The codes of a fixed list, as the tuple zod and Strapi enumerations want. */
export function codesOf<Code extends string>(
  list: readonly Labelled<Code>[],
): [Code, ...Code[]] {
  const [first, ...rest] = list.map((item) => item.code);
  if (first === undefined) throw new Error('A fixed list cannot be empty.');
  return [first, ...rest];
}

/** The French (or English) label of a code; the code itself when the list does not know it. */
export function labelOf(list: readonly Labelled[], code: string, locale: 'fr' | 'en' = 'fr'): string {
  const found = list.find((item) => item.code === code);
  if (found === undefined) return code;
  return locale === 'en' ? found.labelEn : found.label;
}
