import type { Recipe } from '@carrefour/config';
import { RefusedFile } from '../read/refused-file.js';
import type { KeyCensus } from './count-keys.js';

/** Beyond this share of repeated rows the column is no key at all: importing would swallow entries. */
const MOST_REPEATED = 0.1;

/** Refuses a file whose key column does not tell its rows apart, unless the recipe groups rows on purpose. */
export function checkKeys({ keys, rows, withoutKey }: KeyCensus, key: Recipe['key']): void {
  const columns = [key.from].flat().map((column) => `« ${column} »`).join(' + ');
  const keyed = [...keys.values()].reduce((sum, { count }) => sum + count, 0);
  if (rows > 0 && keyed === 0) throw new RefusedFile(`La clé ${columns} est vide sur les ${withoutKey} lignes lues : choisissez dans la recette une colonne toujours remplie.`);
  if (key.grouping || keyed === 0) return;
  const repeated = keyed - keys.size;
  if (repeated / keyed <= MOST_REPEATED) return;
  throw new RefusedFile(
    `La clé ${columns} n’identifie pas les lignes : ${keys.size} valeur(s) pour ${keyed} lignes. ` +
      `Prise comme clé, elle ferait disparaître ${repeated} fiches. Choisissez dans la recette (key.from) une colonne ou plusieurs dont les valeurs diffèrent à chaque ligne ; ` +
      'si plusieurs lignes décrivent bien un même projet, écrivez « grouping »: true.',
  );
}
