import type { PublicCarrier } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';

export type CarrierView = { name: string; facts: { label: string; value: string }[]; website: string | null };

const inGroups = (siren: string): string => siren.replace(/(\d{3})(?=\d)/g, '$1\u00A0');

/** The structure that carries a project as its page shows it: what is not known is not shown. */
export function toCarrierView(carrier: PublicCarrier | null, locale: Locale): CarrierView | null {
  if (carrier === null) return null;
  const { fields } = textsOf(locale).project.carrier;
  const { legalForm, siren, rna, naf, commune, foundedYear } = carrier;
  const facts: [keyof typeof fields, string | null][] = [
    ['legalForm', legalForm], ['siren', siren === null ? null : inGroups(siren)], ['rna', rna], ['naf', naf], ['places', commune?.name ?? null],
    ['foundedYear', foundedYear === null ? null : String(foundedYear)],
  ];
  return { name: carrier.name, website: carrier.website, facts: facts.flatMap(([field, value]) => (value === null ? [] : [{ label: fields[field], value }])) };
}
