import { boolean, integer, json, required, string, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'recipe',
  plural: 'recipes',
  table: 'recipes',
  label: 'Recettes d’import',
  description: 'Comment les colonnes d’un inventaire deviennent les champs d’un projet.',
  screen,
  attributes: {
    name: string(required),
    inventory: toOne('api::inventory.inventory'),
    version: integer({ default: 1 }),
    definition: json(required),
    headings: json(),
    active: boolean({ default: true }),
  },
});
