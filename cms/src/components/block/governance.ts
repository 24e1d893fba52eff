import { string, toMany } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_governances',
  label: 'Instances',
  attributes: {
    heading: string(),
    bodies: toMany('api::governance-body.governance-body'),
  },
});
