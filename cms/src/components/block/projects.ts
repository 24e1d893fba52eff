import { integer, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_project_groups',
  label: 'Projets',
  icon: 'lightbulb',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      query: { label: 'Recherche', help: 'Ce qui suit le ? d’une adresse de recherche.' },
      limit: 'Nombre au plus',
    },
  },
  attributes: {
    heading: string(),
    query: text(),
    limit: integer({ default: 6, min: 1, max: 24 }),
  },
});
