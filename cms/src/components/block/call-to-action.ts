import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_calls_to_action',
  label: 'Appel à agir',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      text: 'Texte',
      linkLabel: 'Libellé du lien',
      linkUrl: 'Adresse du lien',
    },
  },
  attributes: {
    heading: string(required),
    text: text(),
    linkLabel: string(required),
    linkUrl: text(required),
  },
});
