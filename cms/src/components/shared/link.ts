import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_shared_links',
  label: 'Lien',
  attributes: {
    label: string(required),
    url: text(required),
  },
});
