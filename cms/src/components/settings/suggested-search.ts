import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_suggested_searchs',
  label: 'Recherche proposée',
  screen: {
    title: 'label',
    fields: {
      label: 'Libellé',
      query: { label: 'Recherche', help: 'Ce qui suit le ? d’une adresse de recherche.' },
    },
  },
  attributes: {
    label: string(required),
    query: text(required),
  },
});
