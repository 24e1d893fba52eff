import { datetime, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'conflict',
  plural: 'conflicts',
  table: 'conflicts',
  label: 'Désaccords',
  screen,
  attributes: {
    projectId: string(required),
    inventory: string(required),
    key: text(),
    runId: string(),
    field: string(required),
    label: string(),
    last: json(),
    now: json(),
    incoming: json(),
    state: oneOf(['open', 'settled'], { required: true, default: 'open' }),
    decision: oneOf(['keep', 'take']),
    assignedTo: string(),
    decidedBy: string(),
    decidedAt: datetime(),
  },
  indexes: [['project_id', 'field'], ['state']],
});
