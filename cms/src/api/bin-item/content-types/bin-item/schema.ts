import { boolean, datetime, json, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** What the team deleted by hand, whole, for thirty days (docs/decisions/076). */
export default contentType({
  name: 'bin-item',
  plural: 'bin-items',
  table: 'bin_items',
  label: 'Corbeille',
  technical: true,
  attributes: {
    recordType: string(required),
    recordId: string(required),
    title: string(),
    languages: string(),
    published: boolean(),
    deletedAt: datetime(required),
    deletedBy: string(),
    keptUntil: datetime(required),
    content: json(),
  },
  indexes: [['record_type', 'record_id'], ['kept_until']],
});
