import { licences, maturities, scales, type ApiProject, type Labelled } from '@carrefour/config';
import { textsOf } from '../i18n/texts';
import { creditLine } from './credits';

/** Between the values of one cell. */
export const SEPARATOR = ' | ';

const list = (values: readonly string[]): string => values.join(SEPARATOR);

export type ExportColumn = {
  /** The heading, the same in every table and in the schemas. */
  name: string;
  /** What it holds, in French. */
  description: string;
  kind: 'text' | 'number' | 'decimal' | 'time' | 'day';
  /** In characters, for a spreadsheet. */
  width: number;
  read: (project: ApiProject) => string | number | null;
  /** What its codes mean, where it holds codes. */
  codes?: readonly Pick<Labelled, 'code' | 'label'>[];
  /** Several values in one cell. */
  isList?: boolean;
};

const { fields, carrier } = textsOf('fr').project;
const fieldLabels = [...Object.entries(fields), ['carrier', carrier.title] as const].map(([code, label]) => ({ code, label }));

const text = (name: string, description: string, width: number, read: ExportColumn['read']): ExportColumn => ({ name, description, kind: 'text', width, read });

const coded = (name: string, description: string, width: number, codes: NonNullable<ExportColumn['codes']>, read: ExportColumn['read']): ExportColumn => ({ ...text(name, description, width, read), codes });

const degrees = (name: string, description: string, read: ExportColumn['read']): ExportColumn => ({ name, description, kind: 'decimal', width: 12, read });

/** The columns of a project in a table (CSV, workbook), in order: added to at the end, never moved. */
export const exportColumns: readonly ExportColumn[] = [
  text('id', 'Identifiant, qui ne change jamais', 26, ({ id }) => id),
  text('titre', 'Titre', 44, ({ title }) => title),
  text('resume', 'Résumé', 60, ({ summary }) => summary),
  text('themes', 'Thèmes', 30, ({ themes }) => list(themes.map(({ label }) => label))),
  text('publics', 'Publics', 30, ({ audiences }) => list(audiences.map(({ label }) => label))),
  text('modes_action', 'Façons d’agir', 30, ({ methods }) => list(methods.map(({ label }) => label))),
  coded('echelle', 'Échelle', 16, scales, ({ scale }) => scale),
  coded('maturite', 'Avancement', 16, maturities, ({ maturity }) => maturity),
  text('structure', 'Structure qui porte le projet', 30, ({ leadOrganisation }) => leadOrganisation),
  text('communes', 'Communes des lieux', 24, ({ places }) => list(places.flatMap(({ commune }) => commune?.name ?? []))),
  text('codes_insee', 'Codes INSEE de ces communes', 14, ({ places }) => list(places.flatMap(({ commune }) => commune?.code ?? []))),
  text('departements', 'Codes des départements', 14, ({ places }) => list([...new Set(places.flatMap(({ department }) => department ?? []))])),
  text('latitudes', 'Latitudes des lieux situés, en degrés (WGS84)', 14, ({ places }) => list(places.flatMap(({ position }) => (position === null ? [] : [String(position.lat)])))),
  text('longitudes', 'Longitudes des mêmes lieux', 14, ({ places }) => list(places.flatMap(({ position }) => (position === null ? [] : [String(position.lng)])))),
  { name: 'annee_debut', description: 'Année de début du projet', kind: 'number', width: 10, read: ({ startYear }) => startYear },
  text('site_web', 'Site du projet', 30, ({ website }) => website),
  text('partenaires', 'Partenaires qui l’ont recensé', 30, ({ partners }) => list(partners.map(({ name }) => name))),
  { ...coded('licences', 'Licences de ses sources', 24, licences, ({ sources }) => list([...new Set(sources.map(({ licence }) => licence))])), isList: true },
  coded('licence', 'Licence de la fiche réunie ; vide quand ses sources n’en permettent pas une seule', 18, licences, ({ licence }) => licence),
  { ...coded('champs_non_repris', 'Champs laissés vides : leurs sources ne permettent pas de les reprendre', 24, fieldLabels, ({ restrictedFields }) => list(restrictedFields)), isList: true },
  text('url', 'Adresse de la fiche', 44, ({ url }) => url),
  { name: 'date_maj', description: 'Dernier changement de la fiche dans l’annuaire, un import compris (ISO 8601) ; de quand date l’information : date_information', kind: 'time', width: 22, read: ({ updatedAt }) => updatedAt },
  text('sources', 'Sources : partenaire, inventaire, licence, adresse chez lui', 60, creditLine),
  // Where the project is first, under the names that French directories of places share (decision 080).
  text('adresse', 'Adresse du premier lieu', 30, ({ places }) => places[0]?.address ?? null),
  text('code_postal', 'Code postal du premier lieu', 12, ({ places }) => places[0]?.postcode ?? null),
  text('commune', 'Commune du premier lieu', 24, ({ places }) => places[0]?.commune?.name ?? null),
  text('code_insee', 'Code INSEE de cette commune', 12, ({ places }) => places[0]?.commune?.code ?? null),
  degrees('latitude', 'Latitude du premier lieu, en degrés (WGS84)', ({ places }) => places[0]?.position?.lat ?? null),
  degrees('longitude', 'Longitude du premier lieu, en degrés (WGS84)', ({ places }) => places[0]?.position?.lng ?? null),
  {
    name: 'date_information', kind: 'day', width: 14, read: ({ toldOn }) => toldOn,
    description: 'Date de l’information : le dernier jour où une source ou une personne en a dit quelque chose (AAAA-MM-JJ) ; vide quand personne ne le dit',
  },
];
