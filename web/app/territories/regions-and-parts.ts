import { departments, isLivedIn, regions } from '@carrefour/config/geo';

/** Regions and overseas collectivities where people live. */
export const livedInRegions = regions.filter(({ code }) => isLivedIn(code));

const named = new Set(regions.map(({ label }): string => label));

/** Departments that are not the whole of a region of their name, as they are overseas. */
export const partsOfRegions = departments.filter(({ label }) => !named.has(label));
