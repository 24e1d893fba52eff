import { required, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_shared_lines',
  label: 'Ligne',
  screen: {
    title: 'text',
    fields: {
      text: 'Texte',
    },
  },
  attributes: {
    text: text(required),
  },
});
