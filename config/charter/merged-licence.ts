import type { Licence } from '../lists/licence.js';

/** The licence under which the Carrefour itself shares what it gathers (charter, article 8). */
export const PLATFORM_LICENCE = 'cc-by-sa-4.0' satisfies Licence;

/** Whether data under a licence may go out again under the platform's. Unknown is no. */
const allowsPlatform: Readonly<Record<Licence, boolean>> = {
  'lo-2.0': true,
  'cc-by-4.0': true,
  'cc-by-sa-4.0': true,
  'cc0-1.0': true,
  mit: true,
  // Share-alike of another family, no commercial use, nothing granted, nothing said: shown with credit, never passed on.
  'odbl-1.0': false,
  'cc-by-nc-4.0': false,
  proprietaire: false,
  inconnue: false,
};

/**
 * The licence of a value or record made of entries under these licences: the platform's where all of them allow it (with
 * no entry, it is the platform's own), else `null`: shown with credit, left out of exports.
 */
export const mergedLicence = (licences: readonly Licence[]): Licence | null =>
  licences.every((licence) => allowsPlatform[licence]) ? PLATFORM_LICENCE : null;
