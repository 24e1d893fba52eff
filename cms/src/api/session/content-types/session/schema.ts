import { datetime, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'session',
  plural: 'sessions',
  table: 'sessions',
  label: 'Sessions',
  technical: true,
  attributes: {
    digest: string({ required: true, private: true }),
    /** An account's documentId, or `admin:<id>` for somebody of the team who acts for a partner. */
    accountId: string(required),
    partnerId: string(),
    expiresAt: datetime(required),
    lastSeenAt: datetime(),
  },
  indexes: [['account_id'], ['expires_at']],
  unique: [['digest']],
});
