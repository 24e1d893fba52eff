import { datetime, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'objection',
  plural: 'objections',
  table: 'objections',
  label: 'Oppositions',
  description: 'Refus d’apparaître : la fiche quitte le site à l’enregistrement et n’est plus jamais importée.',
  screen,
  attributes: {
    by: oneOf(['carrier', 'partner', 'person'], required),
    subject: oneOf(['project', 'entry', 'contact'], { required: true, default: 'project' }),
    reference: string(required),
    inventory: string(),
    note: text(),
    at: datetime(),
    projectId: string(),
    digest: string(),
    reach: json(),
  },
  indexes: [['digest'], ['reference'], ['project_id']],
});
