import type { InventoryFile, Recipe } from '@carrefour/config';
import { RefusedFile } from '../read/refused-file.js';

/** Only sheets of projects are taken off the site by a rule: a member, or a structure, leaves by a person's hand. */
export function checkGoneRule({ whenGone }: Pick<InventoryFile, 'whenGone'>, { target, inventory }: Pick<Recipe, 'target' | 'inventory'>): void {
  if (target === 'project' || whenGone !== 'unpublish') return;
  throw new RefusedFile(
    `L’inventaire « ${inventory} » décrit ${target === 'partner' ? 'des membres' : 'des structures'}, et sa règle « Fiches disparues » est « Dépublier » : elle ne vaut que pour des projets. ` +
      'Rien n’a été écrit. Choisissez « Signaler seulement » dans l’administration (« Inventaires »), puis relancez ; les disparus seront signalés, et une personne décidera.',
  );
}
