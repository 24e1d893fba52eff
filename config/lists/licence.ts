import type { Labelled } from './labelled.js';

/** Licences under which an inventory may be shared. */
export const licences = [
  { code: 'lo-2.0', label: 'Licence Ouverte 2.0', labelEn: 'Licence Ouverte 2.0' },
  { code: 'odbl-1.0', label: 'ODbL 1.0', labelEn: 'ODbL 1.0' },
  { code: 'cc-by-4.0', label: 'CC BY 4.0', labelEn: 'CC BY 4.0' },
  { code: 'cc-by-sa-4.0', label: 'CC BY-SA 4.0', labelEn: 'CC BY-SA 4.0' },
  { code: 'cc-by-nc-4.0', label: 'CC BY-NC 4.0', labelEn: 'CC BY-NC 4.0' },
  { code: 'cc0-1.0', label: 'CC0 1.0', labelEn: 'CC0 1.0' },
  { code: 'mit', label: 'MIT', labelEn: 'MIT' },
  { code: 'proprietaire', label: 'Tous droits réservés', labelEn: 'All rights reserved' },
  { code: 'inconnue', label: 'Licence non précisée', labelEn: 'Unknown licence' },
] as const satisfies readonly Labelled[];

export type Licence = (typeof licences)[number]['code'];

/** Where each licence can be read; `null` for what is none. */
export const licenceUrls: Readonly<Record<Licence, string | null>> = {
  'lo-2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  'odbl-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  mit: 'https://opensource.org/license/mit',
  proprietaire: null,
  inconnue: null,
};
