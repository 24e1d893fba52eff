import type { Locale } from '../i18n/locale';

/** In the order in which people look a name up. */
export const alphabetical = <Named extends { label: string }>(named: readonly Named[], locale: Locale): Named[] => named.toSorted((a, b) => a.label.localeCompare(b.label, locale));
