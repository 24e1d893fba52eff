import { string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_search_forms',
  label: 'Formulaire de recherche',
  attributes: {
    whatLabel: string(),
    whatPlaceholder: string(),
    whereLabel: string(),
    wherePlaceholder: string(),
    suggestedLabel: string(),
  },
});
