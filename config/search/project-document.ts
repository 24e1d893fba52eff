import { NON_PRECISE } from '../lists/non-precise.js';
import type { PublicProject, Term } from '../record/public-project.js';
import type { AreaLookup } from './area-territories.js';
import { CELL_ZOOMS, cellField, cellsOf } from './cells.js';
import { completenessOf } from './completeness.js';
import { recordedAt } from './emerging.js';
import { laureateOf } from './laureate.js';
import { normalizeText } from './normalize-text.js';
import { rankOf } from './rank.js';
import { readingRank } from './reading-order.js';
import { toldOn, toldYear } from './told.js';

/** The search engine's form of a published project; facet fields are named as in the query string. */
export type ProjectDocument = {
  id: string;
  slug: string;
  title: string;
  title_sort: string;
  summary: string;
  text: string;
  lead: string;
  labels: string[];
  /** The same terms in English. */
  labels_en: string[];
  theme: string[];
  main_theme: string;
  audience: string[];
  method: string[];
  scale: string;
  maturity: string;
  partner: string[];
  partner_names: string[];
  region: string[];
  departement: string[];
  commune: string[];
  commune_names: string[];
  epci: string[];
  commune_size: string[];
  area: string[];
  year: string;
  distinction: string[];
  /** A distinction with its year, as `laureateOf` writes it. */
  laureate: string[];
  /** The year of the last word said of it. */
  told: string;
  /** Addresses of the dossiers that hold it. */
  dossier: string[];
  located: boolean;
  location?: [number, number][];
  place_label: string;
  completeness: number;
  /** The order among equals: see `rankOf`. */
  rank: number;
  /** Seconds; when it was first recorded, here or by its source. */
  recorded_at: number;
  /** Seconds; the day somebody last said something of it, 0 where nobody says when. */
  told_at: number;
  start_year: number;
  created_at: number;
  updated_at: number;
  demo: boolean;
  /** Its place in the fixed order of complete readings (API cursors, exports). */
  reading_rank: number;
  [cells: `cell_${number}`]: string[];
};

const orNonPrecise = (values: readonly (string | null)[]): string[] => {
  const known = [...new Set(values.filter((value): value is string => value !== null && value !== ''))];
  return known.length > 0 ? known : [NON_PRECISE];
};

const seconds = (iso: string | null): number => (iso === null ? 0 : Math.floor(Date.parse(iso) / 1000));

const codesWithParents = (terms: readonly Term[]) => orNonPrecise(terms.flatMap((term) => [term.parent, term.code]));

/** "Lyon 3e, Rhône" for one place, "Lyon et 4 autres lieux" for several, empty when unknown. */
function placeLabel(project: PublicProject): string {
  const names = [...new Set(project.places.map((place) => place.commune?.name ?? place.label ?? '').filter(Boolean))];
  const [first] = names;
  if (first === undefined) return '';
  return names.length === 1 ? first : `${first} +${names.length - 1}`;
}

/** A public project, with the addresses of the published dossiers that hold it. */
export type IndexedProject = PublicProject & { dossiers?: string[] };

/** Pure: same record, same document. Only what `IndexedProject` holds can reach the index; `territoriesOf` tells what holds its area. */
export function toProjectDocument(project: IndexedProject, territoriesOf: AreaLookup): ProjectDocument {
  const positions = project.places.flatMap((place) => (place.position === null ? [] : [place.position]));
  const acts = territoriesOf(project.area);
  const terms = [...project.themes, ...project.audiences, ...project.methods];
  const cells = Object.fromEntries(CELL_ZOOMS.map((zoom) => [cellField(zoom), cellsOf(positions, zoom)]));
  return {
    id: project.id,
    slug: project.slug,
    title: normalizeText(project.title),
    title_sort: normalizeText(project.title),
    summary: normalizeText(project.summary ?? ''),
    text: normalizeText(project.description ?? ''),
    lead: normalizeText(project.leadOrganisation ?? ''),
    labels: [...new Set(terms.map((term) => normalizeText(term.label)))],
    labels_en: [...new Set(terms.map((term) => normalizeText(term.labelEn)).filter(Boolean))],
    theme: codesWithParents(project.themes),
    main_theme: project.themes[0]?.parent ?? project.themes[0]?.code ?? '',
    audience: orNonPrecise(project.audiences.map((term) => term.code)),
    method: orNonPrecise(project.methods.map((term) => term.code)),
    scale: project.scale ?? NON_PRECISE,
    maturity: project.maturity ?? NON_PRECISE,
    partner: orNonPrecise(project.sources.map((source) => source.partner.slug)),
    partner_names: [...new Set(project.sources.map((source) => source.partner.name))],
    region: orNonPrecise([...project.places.map((place) => place.region), ...acts.regions]),
    departement: orNonPrecise([...project.places.map((place) => place.department), ...acts.departments]),
    commune: orNonPrecise([...project.places.map((place) => place.commune?.code ?? null), ...acts.communes]),
    commune_names: [...new Set(project.places.flatMap((place) => (place.commune ? [normalizeText(place.commune.name)] : [])))],
    epci: orNonPrecise([...project.places.map((place) => place.epci), ...acts.epcis]),
    commune_size: orNonPrecise([...project.places.map((place) => place.communeSize), ...acts.sizes]),
    area: project.area,
    year: project.startYear === null ? NON_PRECISE : String(project.startYear),
    distinction: orNonPrecise(project.distinctions.map((distinction) => distinction.label)),
    laureate: orNonPrecise(project.distinctions.map(laureateOf)),
    told: toldYear(project),
    dossier: orNonPrecise(project.dossiers ?? []),
    located: positions.length > 0,
    ...(positions.length > 0 && { location: positions.map(({ lat, lng }): [number, number] => [lat, lng]) }),
    place_label: placeLabel(project),
    completeness: completenessOf(project),
    rank: rankOf(project),
    recorded_at: seconds(recordedAt(project)),
    told_at: seconds(toldOn(project)),
    start_year: project.startYear ?? 0,
    created_at: seconds(project.createdAt),
    updated_at: seconds(project.updatedAt),
    demo: project.demo,
    reading_rank: readingRank(project.id),
    ...cells,
  };
}
