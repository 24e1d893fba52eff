import { integer, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'correction',
  plural: 'corrections',
  table: 'corrections',
  label: 'Valeurs corrigées',
  technical: true,
  attributes: {
    runId: string(required),
    inventory: string(required),
    key: text(),
    line: integer(),
    column: text(),
    field: string(),
    before: text(),
    after: text(),
    message: text(),
  },
  indexes: [['run_id'], ['inventory']],
});
