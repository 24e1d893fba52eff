import { string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_teams',
  label: 'Équipe',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
    },
  },
  attributes: {
    heading: string(),
  },
});
