import { required, string, text } from '../../schema/attribute';
import { linkRegex } from '../../schema/link-regex';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_calls_to_action',
  label: 'Appel à agir',
  icon: 'cursor',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      text: 'Texte',
      linkLabel: 'Libellé du lien',
      linkUrl: { label: 'Adresse du lien', help: 'Chemin sur le site (/charte), ou adresse complète (https://…).' },
    },
  },
  attributes: {
    heading: string(required),
    text: text(),
    linkLabel: string(required),
    linkUrl: text({ required: true, regex: linkRegex }),
  },
});
