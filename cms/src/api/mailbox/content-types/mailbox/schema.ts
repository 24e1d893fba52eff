import { contactPurposes } from '@carrefour/config';
import { boolean, email, enumeration, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'mailbox',
  plural: 'mailboxes',
  table: 'mailboxes',
  label: 'Boîtes aux lettres',
  description: 'Qui, dans l’équipe, reçoit quels messages.',
  screen,
  attributes: {
    purpose: enumeration(contactPurposes, required),
    name: string(required),
    nameEn: string(),
    email: email({ required: true, private: true }),
    demo: boolean(),
  },
  indexes: [['purpose']],
});
