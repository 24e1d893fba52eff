import { labelOf, licences, type PublicProject } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { placeWords } from '../ui/card/to-project-card.server';

const LONGEST_SUMMARY = 260;

function shortened(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  const cut = text.slice(0, LONGEST_SUMMARY);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_SUMMARY - 30))}…`;
}

/** One project on the sheet: its number, what, where, who, and who recorded it under which licence. */
export function PrintItem({ project, number, siteUrl, locale }: { project: PublicProject; number: number; siteUrl: string; locale: Locale }) {
  const { title, summary, slug, leadOrganisation, sources } = project;
  const theirs = locale === 'fr' ? undefined : 'fr';
  const where = placeWords(project, locale);
  const credits = [...new Set(sources.map(({ partner, licence }) => `${partner.name} (${labelOf(licences, licence, locale)})`))];
  return (
    <li>
      <span className="number">{number}</span>
      <div>
        <h2 lang={theirs}>
          <a href={`/projets/${slug}`}>{title}</a>
        </h2>
        <p className="where">{[where, leadOrganisation].filter(Boolean).join(' · ')}</p>
        {summary !== null && <p lang={theirs}>{shortened(summary)}</p>}
        <p className="note">
          {siteUrl.replace(/^https?:\/\//, '')}/projets/{slug}
          {credits.length > 0 && ` · ${credits.join(', ')}`}
        </p>
      </div>
    </li>
  );
}
