import type { PublicProject } from '@carrefour/config';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';

export type ProvenanceRow = { field: string; by: string; date: string | null };

type Sources = PublicProject['sources'];

const lastSeenOf = (partners: readonly string[], sources: Sources): string | null =>
  sources.filter(({ partner }) => partners.includes(partner.slug)).flatMap(({ lastSeen }) => lastSeen ?? []).sort().at(-1) ?? null;

/** Who says what, and when: one row a field of the sheet, in its order. */
export function provenanceRows({ provenance, sources }: Pick<PublicProject, 'provenance' | 'sources'>, locale: Locale): ProvenanceRow[] {
  const { project } = textsOf(locale);
  const names = new Map(sources.map(({ partner }) => [partner.slug, partner.name]));
  const fields: Readonly<Record<string, string>> = project.fields;
  return Object.keys(fields).flatMap((field) => {
    const known = provenance[field];
    if (known === undefined) return [];
    const by = known.by === 'person' ? project.byTeam : known.partners.map((slug) => names.get(slug) ?? slug).join(', ');
    // A source without a date of its own: the day its partner's record was last seen.
    const date = known.date || lastSeenOf(known.partners, sources);
    return [{ field: fields[field] ?? field, by, date: date === null ? null : formatDay(date, locale) }];
  });
}
