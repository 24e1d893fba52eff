import type { ApiProject } from '@carrefour/config';
import { creditLine } from './credits';

const list = (values: readonly string[]): string => values.join(' | ');

export type ExportColumn = {
  /** The heading, the same in every table and in the schemas. */
  name: string;
  /** What it holds, in French. */
  description: string;
  kind: 'text' | 'number' | 'decimal' | 'date';
  /** In characters, for a spreadsheet. */
  width: number;
  read: (project: ApiProject) => string | number | null;
};

const text = (name: string, description: string, width: number, read: ExportColumn['read']): ExportColumn => ({ name, description, kind: 'text', width, read });

const degrees = (name: string, description: string, read: ExportColumn['read']): ExportColumn => ({ name, description, kind: 'decimal', width: 12, read });

/** The columns of a project in a table (CSV, workbook), in order: added to at the end, never moved. */
export const exportColumns: readonly ExportColumn[] = [
  text('id', 'Identifiant, qui ne change jamais', 26, ({ id }) => id),
  text('titre', 'Titre', 44, ({ title }) => title),
  text('resume', 'Résumé', 60, ({ summary }) => summary),
  text('themes', 'Thèmes', 30, ({ themes }) => list(themes.map(({ label }) => label))),
  text('publics', 'Publics', 30, ({ audiences }) => list(audiences.map(({ label }) => label))),
  text('modes_action', 'Façons d’agir', 30, ({ methods }) => list(methods.map(({ label }) => label))),
  text('echelle', 'Échelle, par son code', 14, ({ scale }) => scale),
  text('maturite', 'Avancement, par son code', 16, ({ maturity }) => maturity),
  text('structure', 'Structure qui porte le projet', 30, ({ leadOrganisation }) => leadOrganisation),
  text('communes', 'Communes des lieux', 24, ({ places }) => list(places.flatMap(({ commune }) => commune?.name ?? []))),
  text('codes_insee', 'Codes INSEE de ces communes', 14, ({ places }) => list(places.flatMap(({ commune }) => commune?.code ?? []))),
  text('departements', 'Codes des départements', 14, ({ places }) => list([...new Set(places.flatMap(({ department }) => department ?? []))])),
  text('latitudes', 'Latitudes des lieux situés, en degrés (WGS84)', 14, ({ places }) => list(places.flatMap(({ position }) => (position === null ? [] : [String(position.lat)])))),
  text('longitudes', 'Longitudes des mêmes lieux', 14, ({ places }) => list(places.flatMap(({ position }) => (position === null ? [] : [String(position.lng)])))),
  { name: 'annee_debut', description: 'Année de début du projet', kind: 'number', width: 10, read: ({ startYear }) => startYear },
  text('site_web', 'Site du projet', 30, ({ website }) => website),
  text('partenaires', 'Partenaires qui l’ont recensé', 30, ({ partners }) => list(partners.map(({ name }) => name))),
  text('licences', 'Licences de ses sources, par leurs codes', 18, ({ sources }) => list([...new Set(sources.map(({ licence }) => licence))])),
  text('licence', 'Licence de la fiche réunie ; vide quand ses sources n’en permettent pas une seule', 14, ({ licence }) => licence),
  text('champs_non_repris', 'Champs laissés vides : leurs sources ne permettent pas de les reprendre', 20, ({ restrictedFields }) => list(restrictedFields)),
  text('url', 'Adresse de la fiche', 44, ({ url }) => url),
  { name: 'date_maj', description: 'Dernière mise à jour de la fiche (ISO 8601)', kind: 'date', width: 22, read: ({ updatedAt }) => updatedAt },
  text('sources', 'Sources : partenaire, inventaire, licence, adresse chez lui', 60, creditLine),
  // Where the project is first, under the names that French directories of places share (decision 080).
  text('adresse', 'Adresse du premier lieu', 30, ({ places }) => places[0]?.address ?? null),
  text('code_postal', 'Code postal du premier lieu', 12, ({ places }) => places[0]?.postcode ?? null),
  text('commune', 'Commune du premier lieu', 24, ({ places }) => places[0]?.commune?.name ?? null),
  text('code_insee', 'Code INSEE de cette commune', 12, ({ places }) => places[0]?.commune?.code ?? null),
  degrees('latitude', 'Latitude du premier lieu, en degrés (WGS84)', ({ places }) => places[0]?.position?.lat ?? null),
  degrees('longitude', 'Longitude du premier lieu, en degrés (WGS84)', ({ places }) => places[0]?.position?.lng ?? null),
];
