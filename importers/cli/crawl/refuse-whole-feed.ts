import type { InventoryFile, Recipe } from '@carrefour/config';
import { withSourceFacts } from '../../connect/recipe/with-source-facts.js';
import { RefusedFile } from '../../read/refused-file.js';

/**
 * A feed bears the latest items alone: planned on an inventory said to be whole, each reading would note as gone what has merely left
 * the feed. The inventory was there before, and its setting is somebody's choice: nothing is planned until somebody says which it is.
 */
export function refuseWholeFeed(facts: InventoryFile, recipe: Recipe): void {
  if (withSourceFacts(facts, recipe).coverage === facts.coverage) return;
  throw new RefusedFile(
    `Rien n’est programmé : « ${recipe.inventory} » est un inventaire complet, et un flux ne porte que ses fiches les plus récentes. À chaque lecture, celles qui en sortent seraient notées disparues. ` +
      'Relancez avec --coverage additions : l’inventaire est alors réglé sur « ajouts », et rien n’en disparaît (c’est le cas ordinaire). ' +
      'Si ce flux, ou ce plan de site, porte bien tout l’inventaire à chaque fois, relancez avec --coverage full.',
  );
}
