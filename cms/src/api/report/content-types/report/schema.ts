import { reportFields, reportReasons } from '@carrefour/config';
import { datetime, email, enumeration, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'report',
  plural: 'reports',
  table: 'reports',
  label: 'Signalements',
  description: 'Fiches à corriger, fermées, en double, illicites ; avis sur les pages.',
  screen,
  attributes: {
    title: string(),
    reason: enumeration(reportReasons, required),
    field: enumeration(reportFields),
    text: text(required),
    email: email({ private: true }),
    language: oneOf(['fr', 'en'], { default: 'fr' }),
    recordType: string(),
    recordId: string(),
    state: oneOf(['new', 'in-review', 'settled', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    answer: text(),
    answeredAt: datetime(),
  },
  indexes: [['state'], ['record_type', 'record_id']],
});
