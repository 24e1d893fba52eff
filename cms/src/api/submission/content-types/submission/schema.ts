import { datetime, json, oneOf, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'submission',
  plural: 'submissions',
  table: 'submissions',
  label: 'Modifications soumises',
  description: 'Ce que les partenaires écrivent de leurs projets, avant publication.',
  screen,
  attributes: {
    title: string(required),
    projectId: string(required),
    partner: toOne('api::partner.partner'),
    partnerId: string(required),
    state: oneOf(['draft', 'submitted', 'accepted', 'refused', 'published'], { required: true, default: 'draft' }),
    changes: json(),
    note: text(),
    writtenBy: string(),
    writtenAt: datetime(),
    submittedAt: datetime(),
    assignedTo: string(),
    answer: text(),
    decidedBy: string(),
    decidedAt: datetime(),
  },
  indexes: [['state'], ['partner_id', 'project_id'], ['project_id']],
});
