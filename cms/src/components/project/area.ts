import { string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_areas',
  label: 'Territoire d’action',
  screen: {
    title: 'code',
    fields: {
      code: { label: 'Code', help: 'reg-84, dep-69, epci-200046977 ou com-69123.' },
    },
  },
  attributes: {
    code: string({ required: true, regex: '^(reg|dep|epci|com)-[0-9A-Za-z]+$' }),
  },
});
