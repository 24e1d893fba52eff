import type { PublicProject } from '@carrefour/config';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';

export type ProvenanceRow = { field: string; by: string; date: string | null };

/** Who says what, and when: one row a field of the sheet, in its order. */
export function provenanceRows({ provenance, sources }: Pick<PublicProject, 'provenance' | 'sources'>, locale: Locale): ProvenanceRow[] {
  const { project } = textsOf(locale);
  const names = new Map(sources.map(({ partner }) => [partner.slug, partner.name]));
  const fields: Readonly<Record<string, string>> = project.fields;
  return Object.keys(fields).flatMap((field) => {
    const known = provenance[field];
    if (known === undefined) return [];
    const by = known.by === 'person' ? project.byTeam : known.partners.map((slug) => names.get(slug) ?? slug).join(', ');
    return [{ field: fields[field] ?? field, by, date: known.date === '' ? null : formatDay(known.date, locale) }];
  });
}
