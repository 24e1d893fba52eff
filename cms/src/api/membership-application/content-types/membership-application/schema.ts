import { licences, partnerTypes } from '@carrefour/config';
import { boolean, datetime, email, enumeration, oneOf, required, string, text } from '../../../../schema/attribute';
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
    mission: text({ maxLength: 2000 }),
    motivation: text(),
    shares: text(),
    hasInventory: boolean(),
    inventoryName: string(),
    inventoryText: text(),
    inventoryLicence: enumeration(licences),
    contactName: string({ private: true }),
    contactRole: string({ private: true }),
    email: email({ required: true, private: true }),
    language: oneOf(['fr', 'en'], { default: 'fr' }),
    charter: string(),
    state: oneOf(['new', 'in-review', 'accepted', 'refused'], { required: true, default: 'new' }),
    assignedTo: string(),
    answer: text(),
    answeredAt: datetime(),
    partnerId: string(),
  },
  indexes: [['state']],
});
