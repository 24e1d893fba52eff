import { integer, required, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_distinctions',
  label: 'Distinction',
  screen: {
    title: 'label',
    fields: {
      label: 'Distinction',
      year: 'Année',
      by: 'Donnée par',
    },
  },
  attributes: {
    label: text(required),
    year: integer({ min: 1800, max: 2100 }),
    by: text(),
  },
});
