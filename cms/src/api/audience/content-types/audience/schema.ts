import { boolean, integer, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'audience',
  plural: 'audiences',
  table: 'audiences',
  label: 'Publics',
  description: 'À qui s’adressent les projets.',
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
