import { boolean, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_experiences',
  label: 'Pour s’en inspirer',
  attributes: {
    need: text(),
    how: text(),
    cost: text(),
    pitfalls: text(),
    acceptsContact: boolean(),
  },
});
