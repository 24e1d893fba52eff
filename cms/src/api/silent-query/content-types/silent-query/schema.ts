import { integer, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'silent-query',
  plural: 'silent-queries',
  table: 'silent_queries',
  label: 'Recherches sans résultat',
  technical: true,
  attributes: {
    day: string(required),
    digest: string(required),
    query: string(),
    count: integer({ required: true, default: 0 }),
  },
  indexes: [['query']],
  unique: [['day', 'digest']],
});
