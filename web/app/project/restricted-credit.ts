import { labelOf, licences, mergedLicence, originsOf, type PublicProject } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';

export type RestrictedCredit = { fields: string; by: string; licence: string };

/** The fields shown with credit and passed on to nobody, gathered by who gave them and under which licence. */
export function restrictedCredit({ provenance, sources, restrictedFields, carrier }: Pick<PublicProject, 'provenance' | 'sources' | 'restrictedFields' | 'carrier'>, locale: Locale): RestrictedCredit[] {
  const texts = textsOf(locale).project;
  const names: Readonly<Record<string, string>> = { ...texts.fields, carrier: texts.carrier.title };
  const registers = (carrier?.sources ?? []).filter(({ licence }) => mergedLicence([licence]) === null);
  const credits = new Map<string, RestrictedCredit>();
  for (const field of restrictedFields) {
    const name = names[field];
    if (name === undefined) continue;
    const from = field === 'carrier' ? registers : originsOf(provenance[field], sources).filter(({ licence }) => provenance[field]?.by === 'partner' || mergedLicence([licence]) === null);
    const by = [...new Set(from.map(({ partner }) => partner.name))].join(', ');
    const licence = [...new Set(from.map((source) => labelOf(licences, source.licence, locale)))].join(', ');
    const key = `${by} ${licence}`;
    const known = credits.get(key);
    credits.set(key, { by, licence, fields: known === undefined ? name : `${known.fields}, ${name.toLocaleLowerCase(locale)}` });
  }
  return [...credits.values()].filter(({ by }) => by !== '');
}
