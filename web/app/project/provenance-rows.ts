import type { PublicProject } from '@carrefour/config';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';

export type ProvenanceRow = { field: string; by: string; date: string | null };

type Sources = PublicProject['sources'];

const lastSeenOf = (partners: readonly string[], sources: Sources): string | null =>
  sources.filter(({ partner }) => partners.includes(partner.slug)).flatMap(({ lastSeen }) => lastSeen ?? []).sort().at(-1) ?? null;

type Said = { readonly provenance: PublicProject['provenance']; readonly sources: Sources };

function rowsOf({ provenance, sources }: Said, labels: Readonly<Record<string, string>>, locale: Locale): ProvenanceRow[] {
  const names = new Map(sources.map(({ partner }) => [partner.slug, partner.name]));
  return Object.entries(labels).flatMap(([name, field]) => {
    const known = provenance[name];
    if (known === undefined) return [];
    const { byTeam, byCarrier } = textsOf(locale).project;
    const by = known.partners.length > 0 ? known.partners.map((slug) => names.get(slug) ?? slug).join(', ') : known.carrier ? byCarrier : byTeam;
    // A source without a date of its own: the day its partner's record was last seen.
    const date = known.date || lastSeenOf(known.partners, sources);
    return [{ field, by, date: date === null ? null : formatDay(date, locale) }];
  });
}

/** Who says what, and when: one row a field of the sheet, in its order; then of the structure that carries the project. */
export function provenanceRows({ provenance, sources, carrier }: Said & { readonly carrier?: PublicProject['carrier'] }, locale: Locale): ProvenanceRow[] {
  const { fields, carrier: texts } = textsOf(locale).project;
  const ofCarrier = Object.fromEntries(Object.entries(texts.fields).map(([name, label]) => [name, texts.of(label)]));
  return [...rowsOf({ provenance, sources }, fields, locale), ...(carrier ? rowsOf(carrier, ofCarrier, locale) : [])];
}
