import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_cards',
  label: 'Carte',
  attributes: {
    title: string(required),
    text: text(),
    linkLabel: string(),
    linkUrl: text(),
  },
});
