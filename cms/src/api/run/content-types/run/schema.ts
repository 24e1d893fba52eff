import { boolean, datetime, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'run',
  plural: 'runs',
  table: 'runs',
  label: 'Imports',
  description: 'Journal des imports.',
  screen,
  attributes: {
    inventory: string(required),
    partner: string(),
    file: text(),
    fileHash: string(),
    recipe: json(),
    dryRun: boolean(),
    state: oneOf(['running', 'done', 'failed', 'undone'], { required: true, default: 'running' }),
    startedAt: datetime(),
    closedAt: datetime(),
    actorName: string(),
    plan: json(),
    counts: json(),
    outcomes: json(),
  },
  indexes: [['inventory'], ['state']],
});
