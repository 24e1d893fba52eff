import { integer, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_press_groups',
  label: 'Revue de presse',
  icon: 'microphone',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      limit: 'Nombre au plus',
    },
  },
  attributes: {
    heading: string(),
    limit: integer({ min: 1, max: 50 }),
  },
});
