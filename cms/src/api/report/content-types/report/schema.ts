import { email, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'report',
  plural: 'reports',
  table: 'reports',
  label: 'Signalements',
  description: 'Fiches à corriger, fermées, en double, illicites.',
  screen,
  attributes: {
    reason: oneOf(['wrong', 'closed', 'duplicate', 'illicit', 'concerns-me', 'other'], required),
    text: text(required),
    email: email({ private: true }),
    recordType: string(),
    recordId: string(),
    state: oneOf(['new', 'in-review', 'settled', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    answer: text(),
  },
  indexes: [['state'], ['record_type', 'record_id']],
});
