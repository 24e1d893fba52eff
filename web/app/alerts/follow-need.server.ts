import { alertSchema, followedSearch, formatSearch } from '@carrefour/config';
import { sendForm } from '../forms/cms-forms.server';
import type { Locale } from '../i18n/locale';
import { searchLabel } from './search-label.server';

type Asked = { email: string; search: string | null; locale: Locale; visitor: string };

/** Asks for the alert on the search of a need, as `/alertes` does: nothing is sent before the address confirms. Null: no search to follow. */
export async function followNeed({ email, search, locale, visitor }: Asked): Promise<boolean | null> {
  const query = formatSearch(followedSearch(search ?? '')).toString();
  // A search that asks nothing is the newsletter: nobody ticked that.
  if (query === '') return null;
  const label = await searchLabel(query, locale).catch(() => query);
  const asked = alertSchema.safeParse({ email, query, label, frequency: 'weekly', locale, visitor });
  return asked.success && (await sendForm('alerts', asked.data)).kind === 'sent';
}
