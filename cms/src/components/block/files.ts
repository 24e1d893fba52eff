import { string, toMany } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_file_groups',
  label: 'Documents à télécharger',
  attributes: {
    heading: string(),
    documents: toMany('api::document.document'),
  },
});
