import { regions, toPlainKey, type PublicPartner } from '@carrefour/config';
import { findTerritory, territoryLabel } from '@carrefour/config/geo';
import type { Locale } from '../i18n/locale';
import { actsIn } from './acts-in';

type Option = { code: string; label: string; count: number };

/** What the partners say they do, each once however it is spelled. */
export function activitiesOf(partners: readonly Pick<PublicPartner, 'activities'>[]): Option[] {
  const options = new Map<string, Option>();
  for (const label of partners.flatMap(({ activities }) => activities)) {
    const known = options.get(toPlainKey(label));
    if (known === undefined) options.set(toPlainKey(label), { code: label, label, count: 1 });
    else known.count += 1;
  }
  return [...options.values()].sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

/** The regions where some act, and whatever territory is asked for. */
export function territoriesOf(partners: readonly Pick<PublicPartner, 'territories'>[], asked: string, locale: Locale): Option[] {
  const known = regions.map(({ code }) => ({ code: `reg-${code}`, label: territoryLabel(`reg-${code}`, locale) }));
  const other = asked === '' || known.some(({ code }) => code === asked) ? null : findTerritory(asked);
  return [...known, ...(other === null ? [] : [{ code: asked, label: territoryLabel(asked, locale) }])]
    .map((option) => ({ ...option, count: partners.filter(({ territories }) => actsIn(territories, option.code)).length }))
    .filter(({ code, count }) => count > 0 || code === asked).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}
