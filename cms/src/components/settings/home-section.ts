import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_home_sections',
  label: 'Section de l’accueil',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      text: 'Texte',
    },
  },
  attributes: {
    heading: string(required),
    text: text(),
  },
});
