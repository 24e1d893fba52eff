import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { trusts } from '../lists/trust.js';
import { spaceRoles } from './space-role.js';

/** Where the site hands the CMS the random id of a cookie. */
export const SESSION_HEADER = 'x-carrefour-session';
/** Where the site says which partner a form was opened for (documentId): nothing of it is done for another. */
export const PARTNER_HEADER = 'x-carrefour-partner';
/** Why such a form was refused, in the `details` of a 409: its session acts for another partner by now. */
export const OTHER_PARTNER = 'other-partner';
/** How long a session lasts, whatever its holder does. */
export const SESSION_HOURS = 12;

const role = z.enum(codesOf(spaceRoles));

/** Who is signed in, as the CMS tells the site: for whom they act now, and for whom else they may. */
export const spaceSessionSchema = z.object({
  account: z.object({ name: z.string(), email: z.string() }),
  partner: z.object({ documentId: z.string(), slug: z.string(), name: z.string(), trust: z.enum(codesOf(trusts)) }),
  role,
  /** Somebody of the team acts for the partner: every page says so. */
  actingFor: z.boolean(),
  partners: z.array(z.object({ documentId: z.string(), slug: z.string(), name: z.string(), role })),
});
export type SpaceSession = z.infer<typeof spaceSessionSchema>;
