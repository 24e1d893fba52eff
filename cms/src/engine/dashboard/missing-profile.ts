/** A partner's own page, as far as what is missing from it goes. */
export type ProfileParts = {
  mission: string | null; site: string | null; scale: string | null; licence: string | null; contactEmail: string | null;
  territories: readonly unknown[]; activities: readonly unknown[]; logo: unknown;
};

/** The parts of a profile that nobody wrote yet, in the order of its form. */
export const missingParts = ({ mission, site, logo, scale, territories, activities, licence, contactEmail }: ProfileParts): string[] =>
  Object.entries({
    mission: Boolean(mission), site: Boolean(site), logo: Boolean(logo), scale: Boolean(scale), territories: territories.length > 0, activities: activities.length > 0,
    licence: licence !== null && licence !== 'inconnue', contactEmail: Boolean(contactEmail),
  }).filter(([, isThere]) => !isThere).map(([name]) => name);
