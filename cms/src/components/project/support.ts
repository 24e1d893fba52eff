import { required, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_supports',
  label: 'Soutien',
  screen: {
    title: 'name',
    fields: {
      name: 'Nom',
    },
  },
  attributes: {
    name: text(required),
  },
});
