import { datetime, string, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'participation',
  plural: 'participations',
  table: 'participations',
  label: 'Participations aux instances',
  description: 'Quelle organisation siège dans quelle instance ou quel groupe de travail.',
  screen,
  attributes: {
    label: string(),
    body: toOne('api::governance-body.governance-body'),
    partner: toOne('api::partner.partner'),
    since: datetime(),
    by: string(),
  },
});
