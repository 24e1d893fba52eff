import { unbroken } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { localePath } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import type { ProjectCardData } from '../ui/card/project-card';
import { pictogramOf } from '../ui/pictogram/theme-paper';

/** One project as a card in somebody else's page. */
export function EmbedProject({ locale, project }: { locale: Locale; project: ProjectCardData }) {
  const { embed, cards } = textsOf(locale);
  const { paper, theme, title, place, scale, summary, partners, slug } = project;
  const theirs = locale === 'fr' ? undefined : 'fr';
  return (
    <article className="card" data-paper={paper}>
      {theme !== null && (
        <p className="tab">
          <svg aria-hidden="true" viewBox="0 0 48 48">
            <use href={`/pictograms.svg#${pictogramOf(paper)}`} />
          </svg>
          {theme}
        </p>
      )}
      <h1 lang={theirs}>
        <a href={localePath(locale, `/projets/${slug}`)} rel="noopener">
          {title}
        </a>
      </h1>
      <p className="note">{[place, scale].filter(Boolean).join(' · ')}</p>
      {summary !== null && <p className="summary" lang={theirs}>{unbroken(summary)}</p>}
      {partners > 0 && <p className="note">{cards.recordedBy(partners)}</p>}
      <p>
        <a href={localePath(locale, `/projets/${slug}`)} rel="noopener">
          {embed.seeProject}
        </a>
      </p>
    </article>
  );
}
