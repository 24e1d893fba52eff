import { email, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'message',
  plural: 'messages',
  table: 'messages',
  label: 'Messages',
  description: 'Ce que les visiteurs écrivent : relayé, jamais affiché.',
  screen,
  attributes: {
    subject: string(required),
    body: text(required),
    fromName: string({ private: true }),
    fromEmail: email({ required: true, private: true }),
    recipient: oneOf(['carrier', 'partner', 'team'], { required: true, default: 'team' }),
    recordType: string(),
    recordId: string(),
    state: oneOf(['new', 'sent', 'answered', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    note: text(),
  },
  indexes: [['state'], ['record_type', 'record_id']],
});
