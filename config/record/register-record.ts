import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { partnerRoles } from '../lists/partner-role.js';
import { partnerTypes } from '../lists/partner-type.js';

const text = z.string().trim().min(1);

/** What only an organisation (`siren`, `siret`, `rna`, `legalForm`) or a partner (type, roles, activities) has. */
export const registerFactsSchema = z.object({
  siren: text,
  siret: text,
  rna: text,
  legalForm: text,
  partnerType: z.enum(codesOf(partnerTypes)),
  roles: z.array(z.enum(codesOf(partnerRoles))),
  activities: z.array(text),
});
export type RegisterFacts = z.infer<typeof registerFactsSchema>;
