import { partnerRoles } from '@carrefour/config';
import { enumeration, required } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_partner_roles',
  label: 'Rôle dans le collectif',
  screen: {
    title: 'role',
    fields: {
      role: 'Rôle',
    },
  },
  attributes: {
    role: enumeration(partnerRoles, required),
  },
});
