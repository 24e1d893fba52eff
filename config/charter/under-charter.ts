import type { ProjectField } from '../record/project-fields.js';
import type { PublicProject, Source } from '../record/public-project.js';
import { excerpt } from './excerpt.js';
import { restrictedOfCarrier } from './exported-carrier.js';
import { mergedLicence } from './merged-licence.js';
import { originsOf, type KnownOrigin } from './origins-of.js';
import type { Audience, ReservedFields, SharingRules } from './sharing-rules.js';
import { isHidden } from './withheld.js';

/** Signs of a text that may be shown of a partner's own sheet, unless it allows more. */
export const DEFAULT_EXCERPT = 600;

export type Charter = {
  audience: Audience;
  /** By slug of inventory. */
  rules: ReadonlyMap<string, SharingRules>;
  /** What the team reserves of this very project. */
  reserved: ReservedFields;
};

/** A project cannot be shown without its name: what is reserved of it stays out of reach of these rules. */
const always = new Set(['title', 'contact', 'openness']);
const texts = ['summary', 'description'] as const;
const told = ['need', 'how', 'cost', 'pitfalls'] as const;
const unknownRules: SharingRules = { excerptLimit: DEFAULT_EXCERPT, reserved: {} };

const sourcesOf = ({ provenance, sources }: PublicProject, field: string): Source[] => originsOf(provenance[field], sources);

/** What the world is told of who gave what: not whose words the team wrote over. */
const toldProvenance = (provenance: PublicProject['provenance']): PublicProject['provenance'] =>
  Object.fromEntries(Object.entries(provenance).map(([field, { over: _over, ...known }]: [string, KnownOrigin]) => [field, known]));

/** A project that says nothing of a field, nor by whom it was said; without its lead organisation, nothing of its carrier either. */
export const withoutField = (project: PublicProject, field: ProjectField): PublicProject => {
  if (field === 'contact') return { ...project, hasContact: false };
  if (!(field in project)) return project;
  const { [field]: _told, ...provenance } = project.provenance;
  return { ...project, ...(field === 'leadOrganisation' && { carrier: null }), [field]: Array.isArray(project[field as keyof PublicProject]) ? [] : null, provenance };
};

function withExcerpts(project: PublicProject, limitOf: (field: string) => number): PublicProject {
  const cut = { ...project };
  for (const field of texts) if (cut[field] !== null) cut[field] = excerptOf(cut[field], limitOf(field));
  if (cut.experience === null) return cut;
  const experience = { ...cut.experience };
  for (const part of told) if (experience[part] !== null) experience[part] = excerptOf(experience[part], limitOf('experience'));
  return { ...cut, experience };
}

/** A text that fits keeps its paragraphs. */
const excerptOf = (text: string, max: number): string => (text.length <= max ? text : excerpt(text, max));

/**
 * A project as the charter lets it be shown (article 8): fields its partners or the team reserve are gone, partners' texts
 * are no longer than they allow, and the record says under which licence it goes out and which fields may not leave with
 * it. Where several sources give one field, the strictest rule wins; what a person wrote over their words follows them still. Pure.
 */
export function underCharter(project: PublicProject, { audience, rules, reserved }: Charter): PublicProject {
  const rulesOf = (field: string) => sourcesOf(project, field).map(({ inventory }) => rules.get(inventory?.slug ?? '') ?? unknownRules);
  const hidden = [...new Set([...Object.keys(reserved), ...[...rules.values()].flatMap(({ reserved: own }) => Object.keys(own))])] as ProjectField[];
  const open = hidden
    .filter((field) => !always.has(field) || field === 'contact')
    .filter((field) => isHidden(reserved[field], audience) || rulesOf(field).some(({ reserved: own }) => isHidden(own[field], audience)))
    .reduce(withoutField, project);
  const fromPartner = (field: string) => open.provenance[field]?.by === 'partner';
  const limitOf = (field: string) => Math.min(...rulesOf(field).map(({ excerptLimit }) => excerptLimit), fromPartner(field) && rulesOf(field).length === 0 ? DEFAULT_EXCERPT : Infinity);
  // A partner that is named no more lends its licence to nothing.
  const licenceOf = (field: string) => (fromPartner(field) && sourcesOf(open, field).length === 0 ? null : mergedLicence(sourcesOf(open, field).map(({ licence }) => licence)));
  const restricted = Object.keys(open.provenance).filter((field) => licenceOf(field) === null);
  const keepsCarrier = open.carrier !== null && (restricted.includes('leadOrganisation') || restrictedOfCarrier(open.carrier).length > 0);
  return {
    ...withExcerpts(open, limitOf),
    provenance: toldProvenance(open.provenance),
    licence: mergedLicence(open.sources.filter(({ inventory }) => inventory !== null).map(({ licence }) => licence)),
    restrictedFields: [...restricted, ...(keepsCarrier ? ['carrier'] : [])],
  };
}
