import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_cards',
  label: 'Carte',
  screen: {
    title: 'title',
    fields: {
      title: 'Titre',
      text: 'Texte',
      linkLabel: 'Libellé du lien',
      linkUrl: 'Adresse du lien',
    },
  },
  attributes: {
    title: string(required),
    text: text(),
    linkLabel: string(),
    linkUrl: text(),
  },
});
