import { datetime, email, oneOf, required, string, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'invitation',
  plural: 'invitations',
  table: 'invitations',
  label: 'Invitations',
  technical: true,
  attributes: {
    email: email({ required: true, private: true }),
    partner: toOne('api::partner.partner'),
    role: oneOf(['referent', 'contributor', 'reader'], { required: true, default: 'contributor' }),
    digest: string({ required: true, private: true }),
    /** Of the link that the one reminder holds: that of the first mail goes on working. */
    reminderDigest: string({ private: true }),
    remindedAt: datetime(),
    language: oneOf(['fr', 'en'], { default: 'fr' }),
    expiresAt: datetime(required),
    usedAt: datetime(),
    invitedBy: string(),
  },
  unique: [['digest']],
});
