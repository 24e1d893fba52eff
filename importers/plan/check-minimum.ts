import type { Recipe } from '@carrefour/config';
import type { KeyCensus } from '../group/count-keys.js';
import { RefusedFile } from '../read/refused-file.js';

/** Refuses a file much smaller than the recipe expects: a cut export must not pass for a partner who lost everything. */
export function checkMinimum({ rows, keys }: KeyCensus, { rows: fewestRows, entries: fewestEntries }: Recipe['minimum']): void {
  const cure =
    'Rien n’a été écrit. Vérifiez que l’export est entier. Si ce fichier ne contient que des ajouts, relancez avec --coverage additions ; si la baisse est voulue, abaissez « minimum » dans la recette.';
  if (rows < fewestRows) throw new RefusedFile(`${rows} ligne(s) lue(s), la recette en attend au moins ${fewestRows}. ${cure}`);
  if (keys.size < fewestEntries) throw new RefusedFile(`${keys.size} fiche(s) lue(s), la recette en attend au moins ${fewestEntries}. ${cure}`);
}
