import type { ApiProject } from './to-api-project';

const list = (values: readonly string[]): string => values.join(' | ');

/** The columns of the CSV export, in order. */
const columns: Record<string, (project: ApiProject) => string | number | null> = {
  id: (project) => project.id,
  titre: (project) => project.title,
  resume: (project) => project.summary,
  themes: (project) => list(project.themes.map(({ label }) => label)),
  publics: (project) => list(project.audiences.map(({ label }) => label)),
  modes_action: (project) => list(project.methods.map(({ label }) => label)),
  echelle: (project) => project.scale,
  maturite: (project) => project.maturity,
  structure: (project) => project.leadOrganisation,
  communes: (project) => list(project.places.flatMap(({ commune }) => commune?.name ?? [])),
  codes_insee: (project) => list(project.places.flatMap(({ commune }) => commune?.code ?? [])),
  departements: (project) => list([...new Set(project.places.flatMap(({ department }) => department ?? []))]),
  latitudes: (project) => list(project.places.flatMap(({ position }) => (position === null ? [] : [String(position.lat)]))),
  longitudes: (project) => list(project.places.flatMap(({ position }) => (position === null ? [] : [String(position.lng)]))),
  annee_debut: (project) => project.startYear,
  site_web: (project) => project.website,
  partenaires: (project) => list(project.partners.map(({ name }) => name)),
  licences: (project) => list([...new Set(project.sources.map(({ licence }) => licence))]),
  licence: (project) => project.licence,
  champs_non_repris: (project) => list(project.restrictedFields),
  url: (project) => project.url,
  date_maj: (project) => project.updatedAt,
};

/** Text a spreadsheet would run as a formula is given as text. */
const neutral = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : neutral(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvHeader = (): string => `\uFEFF${Object.keys(columns).join(',')}\r\n`;
export const toCsvLine = (project: ApiProject): string => `${Object.values(columns).map((read) => cell(read(project))).join(',')}\r\n`;
