import { oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'synonym',
  plural: 'synonyms',
  table: 'synonyms',
  label: 'Synonymes de recherche',
  description: 'Mots que le moteur de recherche tient pour équivalents.',
  screen,
  attributes: {
    kind: oneOf(['both-ways', 'one-way'], { required: true, default: 'both-ways' }),
    root: string(),
    terms: text(required),
    note: text(),
  },
});
