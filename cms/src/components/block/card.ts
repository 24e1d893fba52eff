import { required, string, text } from '../../schema/attribute';
import { linkRegex } from '../../schema/link-regex';
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
      linkUrl: { label: 'Adresse du lien', help: 'Chemin sur le site (/charte), ou adresse complète (https://…).' },
    },
  },
  attributes: {
    title: string(required),
    text: text(),
    linkLabel: string(),
    linkUrl: text({ regex: linkRegex }),
  },
});
