import { integer, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'rejection',
  plural: 'rejections',
  table: 'rejections',
  label: 'Lignes refusées',
  technical: true,
  attributes: {
    runId: string(required),
    inventory: string(required),
    key: text(),
    line: integer(),
    column: text(),
    value: text(),
    reason: text(required),
    advice: text(),
  },
  indexes: [['run_id']],
});
