import { datetime, email, oneOf, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'join-request',
  plural: 'join-requests',
  table: 'join_requests',
  label: 'Demandes à rejoindre un partenaire',
  description: 'Personnes qui demandent à agir pour un partenaire déjà membre.',
  screen,
  attributes: {
    name: string(required),
    email: email({ required: true, private: true }),
    partner: toOne('api::partner.partner'),
    note: text({ maxLength: 2000 }),
    language: oneOf(['fr', 'en'], { default: 'fr' }),
    role: oneOf(['referent', 'contributor', 'reader'], { required: true, default: 'contributor' }),
    state: oneOf(['new', 'accepted', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    decidedBy: string(),
    decidedAt: datetime(),
  },
  indexes: [['state']],
});
