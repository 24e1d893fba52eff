/** Where a JSON text written by hand stops being JSON, for its author: `ligne 12, colonne 5`. Null when the engine does not say. */
export function placeOfSlip(text: string, error: SyntaxError): string | null {
  const position = /unexpected end/i.test(error.message) ? text.length : Number(/position (\d+)/.exec(error.message)?.[1] ?? NaN);
  if (Number.isNaN(position)) return null;
  const before = text.slice(0, position).split('\n');
  return `ligne ${before.length}, colonne ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** What to tell the author of a recipe that is not JSON. */
export function sayJsonSlip(path: string, text: string, error: SyntaxError): string {
  const place = placeOfSlip(text, error);
  return `Recette ${path}${place === null ? '' : `, ${place}`} : JSON mal formé. Vérifiez juste avant cet endroit les virgules (entre deux éléments, jamais après le dernier), les guillemets droits et les accolades.`;
}
