import { biginteger, integer, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'change',
  plural: 'changes',
  table: 'changes',
  label: 'À porter au moteur de recherche',
  technical: true,
  attributes: {
    type: string(required),
    recordId: string(required),
    version: integer({ required: true, default: 1 }),
    claimedBy: string(),
    leaseUntil: biginteger(),
    attempts: integer({ default: 0 }),
    markedAt: biginteger(),
    availableAt: biginteger(),
    deadAt: biginteger(),
    error: text(),
  },
  indexes: [['available_at'], ['dead_at']],
  unique: [['type', 'record_id']],
});
