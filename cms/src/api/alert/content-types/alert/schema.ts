import { datetime, email, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'alert',
  plural: 'alerts',
  table: 'alerts',
  label: 'Alertes par courriel',
  technical: true,
  attributes: {
    email: email({ required: true, private: true }),
    query: text(required),
    language: string({ default: 'fr' }),
    frequency: oneOf(['daily', 'weekly', 'monthly'], { required: true, default: 'weekly' }),
    digest: string({ required: true, private: true }),
    confirmedAt: datetime(),
    lastSentAt: datetime(),
  },
  unique: [['digest']],
});
