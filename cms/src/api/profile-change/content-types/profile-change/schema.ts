import { datetime, image, json, oneOf, required, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'profile-change',
  plural: 'profile-changes',
  table: 'profile_changes',
  label: 'Présentations à relire',
  description: 'Ce que les partenaires relus changent de leur page, avant publication.',
  screen,
  attributes: {
    name: string(required),
    partner: toOne('api::partner.partner'),
    differences: text(),
    before: json(),
    values: json(),
    logo: image(),
    state: oneOf(['new', 'accepted', 'refused', 'withdrawn'], { required: true, default: 'new' }),
    sentBy: string(),
    answer: text(),
    assignedTo: string(),
    decidedBy: string(),
    decidedAt: datetime(),
  },
  indexes: [['state']],
});
