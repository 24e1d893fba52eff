import { datetime, json, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'call',
  plural: 'calls',
  table: 'calls',
  label: 'Appels aux partenaires',
  technical: true,
  attributes: {
    subject: string(required),
    text: text(required),
    sentAt: datetime(required),
    sentBy: string(),
    partners: json(),
  },
});
