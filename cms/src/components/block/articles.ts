import { integer, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_article_groups',
  label: 'Actualités',
  icon: 'feather',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      limit: 'Nombre au plus',
    },
  },
  attributes: {
    heading: string(),
    limit: integer({ default: 3, min: 1, max: 12 }),
  },
});
