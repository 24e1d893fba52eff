import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_suggested_searchs',
  label: 'Recherche proposée',
  attributes: {
    label: string(required),
    query: text(required),
  },
});
