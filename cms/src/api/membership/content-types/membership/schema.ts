import { boolean, datetime, oneOf, string, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'membership',
  plural: 'memberships',
  table: 'memberships',
  label: 'Adhésions de comptes',
  description: 'Quel compte agit pour quel partenaire.',
  screen,
  attributes: {
    label: string(),
    account: toOne('plugin::users-permissions.user'),
    partner: toOne('api::partner.partner'),
    role: oneOf(['referent', 'contributor', 'reader'], { required: true, default: 'contributor' }),
    state: oneOf(['active', 'suspended', 'ended'], { required: true, default: 'active' }),
    since: datetime(),
    until: datetime(),
    /** When its holder was last reminded of sheets nobody confirmed. */
    remindedAt: datetime({ private: true }),
    demo: boolean(),
  },
  indexes: [['state']],
});
