import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_home_territories',
  label: 'Entrée par territoire',
  attributes: {
    heading: string(required),
    text: text(),
    fieldLabel: string(),
    button: string(),
  },
});
