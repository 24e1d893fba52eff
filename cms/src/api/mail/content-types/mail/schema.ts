import { datetime, integer, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'mail',
  plural: 'mails',
  table: 'mails',
  label: 'Courriels',
  technical: true,
  attributes: {
    to: text({ required: true, private: true }),
    subject: text(required),
    text: text({ private: true }),
    html: text({ private: true }),
    template: string(),
    data: json({ private: true }),
    state: oneOf(['waiting', 'sent', 'dead'], { required: true, default: 'waiting' }),
    attempts: integer({ default: 0 }),
    availableAt: datetime(),
    sentAt: datetime(),
    error: text(),
    dedupeKey: string(),
  },
  indexes: [['state', 'available_at']],
  unique: [['dedupe_key']],
});
