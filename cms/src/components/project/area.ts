import { string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_areas',
  label: 'Territoire d’action',
  attributes: {
    code: string({ required: true, regex: '^(reg|dep|epci|com)-[0-9A-Za-z]+$' }),
  },
});
