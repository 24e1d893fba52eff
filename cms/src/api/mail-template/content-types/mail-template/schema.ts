import { boolean, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'mail-template',
  plural: 'mail-templates',
  table: 'mail_templates',
  label: 'Modèles de courriel',
  description: 'Les mots des courriels que le site envoie.',
  screen,
  attributes: {
    code: string(required),
    language: oneOf(['fr', 'en'], { required: true, default: 'fr' }),
    subject: string(required),
    text: text(required),
    slots: json(),
    edited: boolean(),
  },
  unique: [['code', 'language']],
});
