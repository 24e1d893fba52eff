import type { PublicCarrier, PublicProject } from '../record/public-project.js';
import { mergedLicence } from './merged-licence.js';

type Shown = Pick<PublicProject, 'carrier' | 'restrictedFields'>;

/** The fields of an organisation that the registers which gave them do not allow to be passed on; those of a register that is named no more, too. */
export function restrictedOfCarrier({ provenance, sources }: PublicCarrier): string[] {
  return Object.entries(provenance).flatMap(([field, { by, partners }]) => {
    const from = sources.filter(({ partner, inventory }) => inventory !== null && partners.includes(partner.slug));
    return by === 'partner' && (from.length === 0 || mergedLicence(from.map(({ licence }) => licence)) === null) ? [field] : [];
  });
}

/**
 * What an export may carry of the organisation behind a project. Without the right to its name there is nothing to say of it,
 * nor where the project's own word for who carries it stays behind. Pure.
 */
export function toExportedCarrier({ carrier, restrictedFields }: Shown): PublicCarrier | null {
  if (carrier === null || restrictedFields.includes('leadOrganisation')) return null;
  const left = restrictedOfCarrier(carrier);
  if (left.includes('name')) return null;
  const emptied = left.map((field) => [field === 'places' ? 'commune' : field, null]);
  const provenance = Object.fromEntries(Object.entries(carrier.provenance).filter(([field]) => !left.includes(field)));
  return { ...carrier, ...(Object.fromEntries(emptied) as Partial<PublicCarrier>), provenance };
}
