import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_home_audiences',
  label: 'Entrée par public',
  screen: {
    title: 'title',
    fields: {
      code: 'Code',
      title: 'Titre',
      text: 'Texte',
      linkLabel: 'Libellé du lien',
      linkUrl: 'Adresse du lien',
    },
  },
  attributes: {
    code: string(required),
    title: string(required),
    text: text(),
    linkLabel: string(),
    linkUrl: string(),
  },
});
