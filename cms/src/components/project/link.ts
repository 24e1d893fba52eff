import { linkKinds } from '@carrefour/config';
import { enumeration, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_links',
  label: 'Lien',
  screen: {
    title: 'url',
    fields: {
      kind: 'Nature',
      url: { label: 'Adresse', help: 'Complète, avec https://.' },
    },
  },
  attributes: {
    kind: enumeration(linkKinds, { required: true, default: 'site' }),
    url: text({ required: true, regex: '^https?://' }),
  },
});
