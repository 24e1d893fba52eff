import { string, toMany } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_file_groups',
  label: 'Documents à télécharger',
  icon: 'attachment',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      documents: 'Documents',
    },
  },
  attributes: {
    heading: string(),
    documents: toMany('api::document.document'),
  },
});
