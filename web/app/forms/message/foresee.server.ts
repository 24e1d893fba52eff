import type { RelayRecipient, RelayTarget } from '@carrefour/config';
import type { Locale } from '../../i18n/locale';
import { readForm } from '../cms-forms.server';

/** Who would receive a message; null for a sheet or a partner that is not on the site. Throws CmsUnavailable. */
export function foresee({ purpose, project, partner }: RelayTarget, locale: Locale): Promise<RelayRecipient | null> {
  const query = new URLSearchParams({ purpose, locale, ...(project !== null && { project }), ...(partner !== null && { partner }) });
  return readForm<RelayRecipient>(`recipient?${query}`);
}
