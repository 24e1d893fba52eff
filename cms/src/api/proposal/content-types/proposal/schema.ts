import { datetime, email, json, oneOf, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'proposal',
  plural: 'proposals',
  table: 'proposals',
  label: 'Projets proposés',
  description: 'Projets que leurs porteurs ou des visiteurs proposent, et ce qu’un porteur demande pour sa fiche.',
  screen,
  attributes: {
    title: string(required),
    kind: oneOf(['new', 'confirm', 'correct', 'remove'], { required: true, default: 'new' }),
    values: json(),
    note: text(),
    contactName: string({ private: true }),
    // Every form asks for it; taken out when its holder objects.
    email: email({ private: true }),
    language: oneOf(['fr', 'en'], { default: 'fr' }),
    partner: toOne('api::partner.partner'),
    state: oneOf(['draft', 'new', 'in-review', 'accepted', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    answer: text(),
    projectId: string(),
    decidedBy: string(),
    decidedAt: datetime(),
  },
  indexes: [['state'], ['project_id']],
});
