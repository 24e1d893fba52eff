import { email, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_contacts',
  label: 'Contact',
  attributes: {
    email: email({ private: true }),
    phone: string({ private: true }),
    name: text({ private: true }),
    origin: text({ private: true }),
  },
});
