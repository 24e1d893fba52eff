import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_demo_banners',
  label: 'Bandeau de démonstration',
  screen: {
    title: 'linkLabel',
    fields: {
      text: 'Texte',
      linkLabel: 'Libellé du lien',
      linkUrl: 'Adresse du lien',
    },
  },
  attributes: {
    text: text(required),
    linkLabel: string(),
    linkUrl: string(),
  },
});
