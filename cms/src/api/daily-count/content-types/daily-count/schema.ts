import { countKinds } from '@carrefour/config';
import { integer, oneOf, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** How often a project was seen, found, exported or embedded on a day: numbers, and nobody. */
export default contentType({
  name: 'daily-count',
  plural: 'daily-counts',
  table: 'daily_counts',
  label: 'Décomptes du jour',
  technical: true,
  attributes: { day: string({ required: true, maxLength: 10 }), projectId: string(required), kind: oneOf(countKinds, required), count: integer({ default: 0 }) },
  indexes: [['project_id', 'day']],
  unique: [['day', 'project_id', 'kind']],
});
