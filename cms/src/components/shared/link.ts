import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_shared_links',
  label: 'Lien',
  screen: {
    title: 'label',
    fields: {
      label: 'Libellé',
      url: { label: 'Adresse', help: 'Chemin sur le site (/charte) ou adresse complète.' },
    },
  },
  attributes: {
    label: string(required),
    url: text(required),
  },
});
