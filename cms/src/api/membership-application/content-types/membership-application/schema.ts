import { partnerTypes } from '@carrefour/config';
import { datetime, email, enumeration, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'membership-application',
  plural: 'membership-applications',
  table: 'membership_applications',
  label: 'Demandes d’adhésion',
  description: 'Organisations qui demandent à rejoindre le collectif.',
  screen,
  attributes: {
    organisation: string(required),
    type: enumeration(partnerTypes),
    site: text({ regex: '^https?://' }),
    contactName: string({ private: true }),
    email: email({ required: true, private: true }),
    motivation: text(),
    shares: text(),
    state: oneOf(['new', 'in-review', 'accepted', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    answer: text(),
    answeredAt: datetime(),
  },
  indexes: [['state']],
});
