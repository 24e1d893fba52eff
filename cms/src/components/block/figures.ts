import { list, oneOf, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_figure_groups',
  label: 'Chiffres',
  icon: 'chartPie',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      source: { label: 'Chiffres', help: '« Du jour » : calculés par le site.' },
      figures: 'Chiffres saisis',
    },
  },
  attributes: {
    heading: string(),
    source: oneOf(['live', 'typed'], { required: true, default: 'live' }),
    figures: list('block.figure'),
  },
});
