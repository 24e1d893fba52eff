import { email, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_contacts',
  label: 'Contact',
  screen: {
    title: 'name',
    fields: {
      name: { label: 'Nom', help: 'Privé.' },
      email: { label: 'Courriel', help: 'Privé.' },
      phone: { label: 'Téléphone', help: 'Privé.' },
      origin: 'D’où vient ce contact',
    },
  },
  attributes: {
    email: email({ private: true }),
    phone: string({ private: true }),
    name: text({ private: true }),
    origin: text({ private: true }),
  },
});
