/** A form that was received, as pairs of names and values. */
export const pairsOf = (form: { all: (name: string) => string[]; values: Record<string, string> }): [string, string][] =>
  Object.keys(form.values).flatMap((name) => form.all(name).map((value): [string, string] => [name, value]));
