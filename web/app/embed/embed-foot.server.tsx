import { labelOf, licences, PLATFORM_LICENCE } from '@carrefour/config';
import { exportDay } from '../api/credits';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';

/** Whose projects these are, under which licence, as of when, and where to see them all. */
export function EmbedFoot({ locale, sources, href }: { locale: Locale; sources: readonly string[]; href: string }) {
  const { embed } = textsOf(locale);
  return (
    <footer>
      <p>
        <a href={href} rel="noopener">
          {embed.seeOnSite}
        </a>
      </p>
      {sources.length > 0 && <p className="note">{embed.sources(sources.join(', '))}</p>}
      <p className="note">{embed.licence(labelOf(licences, PLATFORM_LICENCE, locale), formatDay(exportDay(), locale))}</p>
    </footer>
  );
}
