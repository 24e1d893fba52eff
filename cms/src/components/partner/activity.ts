import { required, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_partner_activities',
  label: 'Activité',
  screen: {
    title: 'label',
    fields: {
      label: 'Activité',
    },
  },
  attributes: {
    label: text(required),
  },
});
