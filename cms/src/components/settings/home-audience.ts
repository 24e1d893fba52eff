import { required, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_home_audiences',
  label: 'Entrée par public',
  attributes: {
    code: string(required),
    title: string(required),
    text: text(),
    linkLabel: string(),
    linkUrl: string(),
  },
});
