import { string, toMany } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_governances',
  label: 'Instances',
  icon: 'gate',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      bodies: { label: 'Instances', help: 'Vide : toutes.' },
    },
  },
  attributes: {
    heading: string(),
    bodies: toMany('api::governance-body.governance-body'),
  },
});
