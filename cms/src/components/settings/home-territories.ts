import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_home_territories',
  label: 'Entrée par territoire',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      text: 'Texte',
      fieldLabel: 'Libellé du champ',
      button: 'Bouton',
    },
  },
  attributes: {
    heading: string(required),
    text: text(),
    fieldLabel: string(),
    button: string(),
  },
});
