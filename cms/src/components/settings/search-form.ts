import { string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_search_forms',
  label: 'Formulaire de recherche',
  screen: {
    title: 'whatLabel',
    fields: {
      whatLabel: 'Libellé « quoi »',
      whatPlaceholder: 'Exemple « quoi »',
      whereLabel: 'Libellé « où »',
      wherePlaceholder: 'Exemple « où »',
      suggestedLabel: 'Libellé des suggestions',
    },
  },
  attributes: {
    whatLabel: string(),
    whatPlaceholder: string(),
    whereLabel: string(),
    wherePlaceholder: string(),
    suggestedLabel: string(),
  },
});
