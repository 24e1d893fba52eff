/** What a person wrote in a form, of all it carries: neither codes nor identifiers, which have no space in them and are short. */
export const wordsOf = (pairs: readonly (readonly [name: string, value: string])[]): string[] =>
  pairs.map(([, value]) => value.trim()).filter((value) => /\s/.test(value) && !/^[[{]/.test(value));
