import { string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_timelines',
  label: 'Frise des étapes',
  icon: 'clock',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      intro: 'Introduction',
    },
  },
  attributes: {
    heading: string(),
    intro: text(),
  },
});
