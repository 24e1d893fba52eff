import { list, oneOf, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_figure_groups',
  label: 'Chiffres',
  attributes: {
    heading: string(),
    source: oneOf(['live', 'typed'], { required: true, default: 'live' }),
    figures: list('block.figure'),
  },
});
