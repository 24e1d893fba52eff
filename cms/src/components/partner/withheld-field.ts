import { projectFieldNames } from '@carrefour/config';
import { oneOf, required } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_partner_withheld_fields',
  label: 'Champ non diffusé',
  screen: {
    title: 'field',
    fields: {
      field: 'Champ',
    },
  },
  attributes: {
    field: oneOf(projectFieldNames, required),
  },
});
