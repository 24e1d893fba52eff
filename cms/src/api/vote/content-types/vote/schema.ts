import { boolean, datetime, json, list, oneOf, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'vote',
  plural: 'votes',
  table: 'votes',
  label: 'Votes',
  description: 'Une question posée aux organisations : un bulletin par organisation.',
  screen,
  attributes: {
    question: string(required),
    details: text(),
    choices: list('shared.line', { required: true, min: 2, max: 10 }),
    body: toOne('api::governance-body.governance-body'),
    closesAt: datetime(required),
    state: oneOf(['voting', 'counted', 'cancelled'], { required: true, default: 'voting' }),
    publishes: boolean(),
    proposedBy: string(),
    result: json(),
    announcedAt: datetime(),
    remindedAt: datetime(),
    decisionId: string(),
  },
  indexes: [['state']],
});
