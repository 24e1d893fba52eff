import { datetime, oneOf, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** Links sent by mail: only a digest of their secret is kept, until a day. */
export default contentType({
  name: 'one-time-link',
  plural: 'one-time-links',
  table: 'one_time_links',
  label: 'Liens envoyés par courriel',
  technical: true,
  attributes: {
    digest: string({ required: true, private: true }),
    kind: oneOf(['answer', 'objection', 'sheet', 'decision', 'draft', 'application', 'password', 'team', 'freshness', 'rehearsal', 'alert-confirmation', 'alert'], required),
    recordId: string(required),
    expiresAt: datetime(required),
    usedAt: datetime(),
  },
  indexes: [['kind', 'record_id']],
  unique: [['digest']],
});
