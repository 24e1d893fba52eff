import { datetime, json, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'revision',
  plural: 'revisions',
  table: 'revisions',
  label: 'Historique',
  technical: true,
  attributes: {
    recordType: string(required),
    recordId: string(required),
    action: string(required),
    actorType: string(required),
    actorId: string(),
    actorName: string(),
    partnerId: string(),
    requestId: string(),
    runId: string(),
    at: datetime(required),
    changes: json(),
  },
  indexes: [['record_type', 'record_id'], ['at'], ['run_id']],
});
