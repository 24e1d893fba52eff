import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { partnerRoles } from '../lists/partner-role.js';
import { partnerTypes } from '../lists/partner-type.js';
import { scales } from '../lists/scale.js';

/**
 * A partner of the collective as anyone may see it. `asOf` dates the facts (2018 for the founding documents); `charterSince` is the
 * day it adhered to the charter (YYYY-MM-DD), where somebody wrote it down.
 */
export const publicPartnerSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  type: z.enum(codesOf(partnerTypes)),
  mission: z.string().nullable(),
  scale: z.enum(codesOf(scales)).nullable(),
  territories: z.array(z.string()),
  activities: z.array(z.string()),
  roles: z.array(z.enum(codesOf(partnerRoles))),
  site: z.string().nullable(),
  logo: z.object({ url: z.string(), alt: z.string(), width: z.number(), height: z.number() }).nullable(),
  inventories: z.array(
    z.object({ slug: z.string(), name: z.string(), licence: z.string(), editionDate: z.string().nullable() }),
  ),
  projectCount: z.number().int(),
  asOf: z.number().int().nullable(),
  charterSince: z.string().nullable(),
  demo: z.boolean(),
  updatedAt: z.string(),
});
export type PublicPartner = z.infer<typeof publicPartnerSchema>;
