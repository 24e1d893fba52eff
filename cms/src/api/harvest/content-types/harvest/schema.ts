import { harvestOutcomes } from '@carrefour/config';
import { boolean, datetime, enumeration, integer, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'harvest',
  plural: 'harvests',
  table: 'harvests',
  label: 'Lectures des sources',
  description: 'Journal des lectures des inventaires en ligne.',
  screen,
  attributes: {
    inventory: string(required),
    state: oneOf(['running', 'done'], { required: true, default: 'running' }),
    outcome: enumeration(harvestOutcomes),
    alert: boolean(),
    message: text(),
    startedAt: datetime(),
    endedAt: datetime(),
    leaseUntil: datetime(),
    items: integer(),
    pages: integer(),
    run: string(),
    counts: json(),
    failures: json(),
    etag: text(),
    lastModified: string(),
    hash: string(),
    recipeHash: string(),
  },
  indexes: [['inventory'], ['state']],
});
