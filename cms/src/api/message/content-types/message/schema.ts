import { contactPurposes } from '@carrefour/config';
import { boolean, datetime, email, enumeration, oneOf, required, string, text } from '../../../../schema/attribute';
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
    search: text(),
    purpose: enumeration(contactPurposes, { required: true, default: 'question' }),
    recipient: oneOf(['carrier', 'partner', 'team'], { required: true, default: 'team' }),
    recipientName: string(),
    state: oneOf(['new', 'sent', 'reminded', 'answered', 'refused'], { required: true, default: 'new' }),
    answer: text(),
    fromName: string({ private: true }),
    fromEmail: email({ required: true, private: true }),
    shareAddress: boolean(),
    language: oneOf(['fr', 'en'], { default: 'fr' }),
    recordType: string(),
    recordId: string(),
    partnerId: string(),
    /** The partner that holds it, or answered it: in its space it reads and answers it. */
    holderId: string(),
    passedAt: datetime(),
    remindedAt: datetime(),
    answeredAt: datetime(),
    assignedTo: string(),
    note: text(),
  },
  indexes: [['state'], ['holder_id'], ['record_type', 'record_id']],
});
