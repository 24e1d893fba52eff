import { list, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_faqs',
  label: 'Questions et réponses',
  icon: 'question',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      items: 'Questions',
    },
  },
  attributes: {
    heading: string(),
    items: list('block.question', { required: true, min: 1 }),
  },
});
