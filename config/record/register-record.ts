import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { partnerRoles } from '../lists/partner-role.js';
import { partnerTypes } from '../lists/partner-type.js';

const text = z.string().trim().min(1);

const short = text.max(250);

/** What only an organisation (`siren`, `siret`, `rna`, `legalForm`, `naf`) or a partner (type, roles, activities) has; of a project, the `siren` of its carrier. */
export const registerFactsSchema = z.object({
  siren: text.regex(/^\d{9}$/),
  siret: text.regex(/^\d{14}$/),
  rna: short,
  legalForm: short,
  naf: short,
  partnerType: z.enum(codesOf(partnerTypes)),
  roles: z.array(z.enum(codesOf(partnerRoles))),
  activities: z.array(text),
});
export type RegisterFacts = z.infer<typeof registerFactsSchema>;
