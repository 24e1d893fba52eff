import { required, richtext, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_texts',
  label: 'Texte',
  icon: 'pencil',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      body: 'Texte',
    },
  },
  attributes: {
    heading: string(),
    body: richtext(required),
  },
});
