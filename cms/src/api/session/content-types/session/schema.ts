import { datetime, json, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'session',
  plural: 'sessions',
  table: 'sessions',
  label: 'Sessions',
  technical: true,
  attributes: {
    digest: string({ required: true, private: true }),
    accountId: string(required),
    expiresAt: datetime(required),
    lastSeenAt: datetime(),
    data: json({ private: true }),
  },
  indexes: [['account_id'], ['expires_at']],
  unique: [['digest']],
});
