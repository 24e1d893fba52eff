import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { licences } from '../lists/licence.js';
import { partnerTypes } from '../lists/partner-type.js';
import { projectFieldsSchema } from '../record/project-fields.js';
import { formEmail, formLine, formSender, formSite, formText, orNothing } from './form-text.js';

const application = z.object({
  organisation: formLine(250),
  type: z.enum(codesOf(partnerTypes)),
  site: orNothing(formSite.pipe(projectFieldsSchema.shape.website)),
  mission: formText(2000),
  motivation: orNothing(formText(5000)),
  shares: orNothing(formText(5000)),
  inventory: z.enum(['yes', 'no']),
  inventoryName: orNothing(formLine(250)),
  inventoryText: orNothing(formText(2000)),
  inventoryLicence: orNothing(z.enum(codesOf(licences))),
  contactName: formLine(120),
  contactRole: orNothing(formLine(120)),
  email: formEmail,
  /** Whoever applies recognises its organisation in the charter: there is no application without. */
  charter: z.literal('1'),
  ...formSender,
});

/** An organisation that asks to join the collective, with an inventory (then it has a name) or without. */
export const membershipSchema = application.refine(({ inventory, inventoryName }) => inventory === 'no' || inventoryName !== null, { path: ['inventoryName'], message: 'missing' });
export type MembershipForm = z.infer<typeof membershipSchema>;

/** The charter as it stands: what one adheres to is this version. */
export type CharterVersion = { title: string; version: string | null; date: string | null; url: string | null };

/** Where an application stands, for whoever holds its private link. */
export type ApplicationView = {
  organisation: string;
  state: 'new' | 'in-review' | 'accepted' | 'refused';
  sentAt: string;
  answer: string | null;
  answeredAt: string | null;
  hasInventory: boolean;
  charter: string | null;
};
