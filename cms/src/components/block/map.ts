import { string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_maps',
  label: 'Carte des projets',
  attributes: {
    heading: string(),
    query: text(),
  },
});
