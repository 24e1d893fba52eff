import { alertFrequencies } from '@carrefour/config';
import { datetime, email, enumeration, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** Searches that people follow by mail; without a search, the newsletter. Stopped, one is deleted, and its address with it. */
export default contentType({
  name: 'alert',
  plural: 'alerts',
  table: 'alerts',
  label: 'Alertes par courriel',
  technical: true,
  attributes: {
    email: email({ required: true, private: true }),
    query: text(),
    label: text(),
    language: string({ default: 'fr' }),
    frequency: enumeration(alertFrequencies, { required: true, default: 'weekly' }),
    digest: string({ required: true, private: true }),
    confirmedAt: datetime(),
    lastSentAt: datetime(),
    introductionDigest: string(),
  },
  indexes: [['last_sent_at']],
  unique: [['digest']],
});
