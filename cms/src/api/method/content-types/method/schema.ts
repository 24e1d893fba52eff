import { boolean, integer, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'method',
  plural: 'methods',
  table: 'methods',
  label: 'Façons d’agir',
  description: 'Comment les projets s’y prennent.',
  screen,
  attributes: {
    code: string({ unique: true, regex: '^[A-Za-z0-9-]+$' }),
    label: string(required),
    labelEn: string(),
    aliases: text(),
    order: integer({ default: 0 }),
    retired: boolean(),
    mergedInto: string(),
    splitInto: text(),
  },
  unique: [['code']],
});
