import { email, json, oneOf, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'proposal',
  plural: 'proposals',
  table: 'proposals',
  label: 'Projets proposés',
  description: 'Projets que leurs porteurs ou des visiteurs proposent.',
  screen,
  attributes: {
    title: string(required),
    values: json(),
    contactName: string({ private: true }),
    email: email({ required: true, private: true }),
    partner: toOne('api::partner.partner'),
    state: oneOf(['new', 'in-review', 'accepted', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    answer: text(),
    projectId: string(),
  },
  indexes: [['state']],
});
