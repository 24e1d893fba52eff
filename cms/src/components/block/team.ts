import { string, toMany } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_teams',
  label: 'Équipe',
  icon: 'user',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      bodies: { label: 'Instances', help: 'Vide : les personnes et fonctions de toutes, chacune avec son instance.' },
    },
  },
  attributes: {
    heading: string(),
    bodies: toMany('api::governance-body.governance-body'),
  },
});
