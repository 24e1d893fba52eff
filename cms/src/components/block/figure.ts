import { required, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_figures',
  label: 'Chiffre',
  screen: {
    title: 'label',
    fields: {
      value: 'Valeur',
      label: 'Ce qu’elle compte',
    },
  },
  attributes: {
    value: string(required),
    label: string(required),
  },
});
