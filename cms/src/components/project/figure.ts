import { integer, required, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_figures',
  label: 'Chiffre',
  screen: {
    title: 'label',
    fields: {
      value: 'Valeur',
      label: 'Ce qu’elle compte',
      year: 'Année',
    },
  },
  attributes: {
    value: text(required),
    label: text(required),
    year: integer({ min: 1800, max: 2100 }),
  },
});
