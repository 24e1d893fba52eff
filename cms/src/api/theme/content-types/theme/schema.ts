import { boolean, integer, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'theme',
  plural: 'themes',
  table: 'themes',
  label: 'Thèmes',
  description: 'Thèmes à deux niveaux, proposés comme filtres.',
  screen,
  attributes: {
    code: string({ unique: true, regex: '^[A-Za-z0-9-]+$' }),
    label: string(required),
    labelEn: string(),
    parent: toOne('api::theme.theme'),
    aliases: text(),
    order: integer({ default: 0 }),
    retired: boolean(),
    mergedInto: string(),
    splitInto: text(),
  },
  unique: [['code']],
});
