import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { contactPurposes } from '../lists/contact-purpose.js';
import { formSearch } from './form-search.js';
import { formEmail, formLine, formSender, formSlug, formText, orNothing } from './form-text.js';

/** Whom a message is meant for: a purpose, and for some the sheet or the partner concerned. */
export const relayTargetSchema = z.object({
  purpose: z.enum(codesOf(contactPurposes)),
  project: orNothing(formSlug),
  partner: orNothing(formSlug),
});
export type RelayTarget = z.infer<typeof relayTargetSchema>;

/** A message that the site passes on without showing anybody's address. */
export const relayMessageSchema = relayTargetSchema.extend({
  name: formLine(120),
  email: formEmail,
  subject: formLine(160),
  body: formText(5000),
  /** What somebody is looking for, as the search that would find it. */
  search: formSearch,
  /** The writer lets the recipient answer straight to their address. */
  shareAddress: z.boolean(),
  ...formSender,
});
export type RelayMessage = z.infer<typeof relayMessageSchema>;

/** What a recipient answers through the site. */
export const relayAnswerSchema = z.object({ body: formText(5000) });

/**
 * Who would receive a message, as the writer may know it: a role and a name, never an address. `instead` says that this one stands
 * in: the carrier or the partner cannot be reached, or received as much as it should in a day (`spared`).
 */
export type RelayRecipient = {
  holder: 'carrier' | 'partner' | 'team';
  /** The partner's name, or the function in the team; null for a carrier, and where the site has its own words. */
  name: string | null;
  instead: 'carrier' | 'partner' | 'spared' | null;
  project: { slug: string; title: string; leadOrganisation: string | null } | null;
  partner: { slug: string; name: string } | null;
};
