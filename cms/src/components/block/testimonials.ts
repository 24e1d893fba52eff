import { integer, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_testimonial_groups',
  label: 'Témoignages',
  icon: 'quote',
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
