import { regions } from '@carrefour/config/geo';

/** The southern and antarctic lands, and Clipperton: nobody lives there for good. */
const withoutPeople = new Set(['984', '989']);

/** Regions and overseas collectivities where people live. */
export const livedInRegions = regions.filter(({ code }) => !withoutPeople.has(code));
