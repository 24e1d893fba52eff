import { datetime, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'objection',
  plural: 'objections',
  table: 'objections',
  label: 'Oppositions',
  description: 'Refus d’apparaître : vérifiés à chaque import.',
  screen,
  attributes: {
    by: oneOf(['carrier', 'partner', 'person'], required),
    subject: oneOf(['project', 'entry', 'contact'], { required: true, default: 'project' }),
    digest: string(required),
    reference: string(),
    inventory: string(),
    note: text(),
    at: datetime(required),
  },
  indexes: [['digest'], ['reference']],
});
