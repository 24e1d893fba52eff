import { list, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_card_groups',
  label: 'Cartes',
  icon: 'grid',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      cards: 'Cartes',
    },
  },
  attributes: {
    heading: string(),
    cards: list('block.card', { required: true, min: 1 }),
  },
});
