import { string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_maps',
  label: 'Carte des projets',
  icon: 'globe',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      query: { label: 'Recherche', help: 'Ce qui suit le ? d’une adresse de recherche.' },
    },
  },
  attributes: {
    heading: string(),
    query: text(),
  },
});
