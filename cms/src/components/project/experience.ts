import { boolean, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_experiences',
  label: 'Pour s’en inspirer',
  screen: {
    title: 'need',
    fields: {
      need: 'Le besoin de départ',
      how: 'Comment s’y prendre',
      cost: 'Ce que cela coûte',
      pitfalls: 'Les erreurs à éviter',
      acceptsContact: 'Accepte d’être contacté',
    },
  },
  attributes: {
    need: text(),
    how: text(),
    cost: text(),
    pitfalls: text(),
    acceptsContact: boolean(),
  },
});
