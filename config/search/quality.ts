import type { ProjectField, ProjectFields } from '../record/project-fields.js';

/** What a sheet's quality is judged on. `images`: pictures with their text; `confirmed`: the last day somebody vouched for it (ISO), or null. */
export type Sheet = { fields: Partial<ProjectFields>; images: number; confirmed: string | null };
export type QualityPart = { field: QualityField; points: number; of: number };
/** `parts`: every criterion, the greatest gain first; `best`: the field that would raise the score most, null for a perfect sheet. */
export type Quality = { score: number; parts: QualityPart[]; best: QualityField | null };

const YEAR_MS = 365 * 86_400_000;
const filled = (value: unknown): number => (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) ? 0 : 1);
/** Part of a text's wished length that is there. */
const written = (text: string | undefined, wished: number): number => Math.min(1, (text ?? '').trim().length / wished);

/** Each criterion with its points, a hundred in all, and how far a sheet meets it, from 0 to 1. */
const criteria = {
  description: [16, ({ fields }) => written(fields.description, 400)],
  summary: [12, ({ fields }) => written(fields.summary, 80)],
  places: [12, ({ fields }) => (fields.places?.some(({ position }) => position !== null) ? 1 : (filled(fields.places) + filled(fields.area)) > 0 ? 0.5 : 0)],
  themes: [10, ({ fields }) => filled(fields.themes)],
  images: [6, ({ images }) => (images > 0 ? 1 : 0)],
  audiences: [6, ({ fields }) => filled(fields.audiences)],
  leadOrganisation: [6, ({ fields }) => filled(fields.leadOrganisation)],
  contact: [6, ({ fields }) => filled(fields.contact?.email)],
  website: [5, ({ fields }) => Math.max(filled(fields.website), filled(fields.links))],
  methods: [4, ({ fields }) => filled(fields.methods)],
  maturity: [4, ({ fields }) => filled(fields.maturity)],
  startYear: [4, ({ fields }) => filled(fields.startYear)],
  scale: [3, ({ fields }) => filled(fields.scale)],
  experience: [2, ({ fields }) => (filled(fields.experience?.need) + filled(fields.experience?.how) > 0 ? 1 : 0)],
  confirmed: [4, ({ confirmed }, now) => (confirmed !== null && now.getTime() - new Date(confirmed).getTime() <= YEAR_MS ? 1 : 0)],
} as const satisfies Record<string, readonly [points: number, met: (sheet: Sheet, now: Date) => number]>;

/** Every field that a criterion reads: nothing else of a sheet bears on its score. */
export const judgedFields = [
  'description', 'summary', 'places', 'area', 'themes', 'audiences', 'leadOrganisation', 'contact', 'website', 'links', 'methods', 'maturity', 'startYear', 'scale', 'experience',
] as const satisfies readonly ProjectField[];

export type QualityField = keyof typeof criteria;
export const qualityFields = Object.keys(criteria) as QualityField[];

const pointsOf = (field: QualityField, sheet: Sheet, now: Date): number => Math.floor(criteria[field][0] * criteria[field][1](sheet, now));

/** Its score and best alone, for lists of ten thousand: what `qualityOf` says, without each part. Pure. */
export function scoreOf(sheet: Sheet, now: Date): Pick<Quality, 'score' | 'best'> {
  let [score, best, most]: [number, QualityField | null, number] = [0, null, 0];
  for (const field of qualityFields) {
    const points = pointsOf(field, sheet, now);
    const gain = criteria[field][0] - points;
    score += points;
    if (gain > most) [best, most] = [field, gain];
  }
  return { score, best };
}

/** How good a sheet is, from 0 to 100, with what each field gives and could give. Pure. */
export function qualityOf(sheet: Sheet, now: Date): Quality {
  const parts = qualityFields.map((field): QualityPart => ({ field, of: criteria[field][0], points: pointsOf(field, sheet, now) }));
  return { ...scoreOf(sheet, now), parts: parts.toSorted((a, b) => b.of - b.points - (a.of - a.points)) };
}
