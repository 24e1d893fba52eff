import type { Labelled } from '../lists/labelled.js';

/** The regions by INSEE code, overseas collectivities included: in metropolitan France by name, then overseas. */
export const regions = [
  { code: '84', label: 'Auvergne-Rhône-Alpes', labelEn: 'Auvergne-Rhône-Alpes' },
  { code: '27', label: 'Bourgogne-Franche-Comté', labelEn: 'Burgundy-Franche-Comté' },
  { code: '53', label: 'Bretagne', labelEn: 'Brittany' },
  { code: '24', label: 'Centre-Val de Loire', labelEn: 'Centre-Val de Loire' },
  { code: '94', label: 'Corse', labelEn: 'Corsica' },
  { code: '44', label: 'Grand Est', labelEn: 'Grand Est' },
  { code: '32', label: 'Hauts-de-France', labelEn: 'Hauts-de-France' },
  { code: '11', label: 'Île-de-France', labelEn: 'Île-de-France' },
  { code: '28', label: 'Normandie', labelEn: 'Normandy' },
  { code: '75', label: 'Nouvelle-Aquitaine', labelEn: 'Nouvelle-Aquitaine' },
  { code: '76', label: 'Occitanie', labelEn: 'Occitanie' },
  { code: '52', label: 'Pays de la Loire', labelEn: 'Pays de la Loire' },
  { code: '93', label: 'Provence-Alpes-Côte d’Azur', labelEn: 'Provence-Alpes-Côte d’Azur' },
  { code: '01', label: 'Guadeloupe', labelEn: 'Guadeloupe' },
  { code: '02', label: 'Martinique', labelEn: 'Martinique' },
  { code: '03', label: 'Guyane', labelEn: 'French Guiana' },
  { code: '04', label: 'La Réunion', labelEn: 'Réunion' },
  { code: '06', label: 'Mayotte', labelEn: 'Mayotte' },
  { code: '975', label: 'Saint-Pierre-et-Miquelon', labelEn: 'Saint Pierre and Miquelon' },
  { code: '977', label: 'Saint-Barthélemy', labelEn: 'Saint Barthélemy' },
  { code: '978', label: 'Saint-Martin', labelEn: 'Saint Martin' },
  {
    code: '984',
    label: 'Terres australes et antarctiques françaises',
    labelEn: 'French Southern and Antarctic Lands',
  },
  { code: '986', label: 'Wallis et Futuna', labelEn: 'Wallis and Futuna' },
  { code: '987', label: 'Polynésie française', labelEn: 'French Polynesia' },
  { code: '988', label: 'Nouvelle-Calédonie', labelEn: 'New Caledonia' },
  { code: '989', label: 'Île de Clipperton', labelEn: 'Clipperton Island' },
] as const satisfies readonly Labelled[];

export type RegionCode = (typeof regions)[number]['code'];
