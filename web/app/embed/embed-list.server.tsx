import { unbroken, type SearchState } from '@carrefour/config';
import { localePath, type Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import type { ProjectCardData } from '../ui/card/project-card';
import { pictogramOf } from '../ui/pictogram/theme-paper';
import { formatEmbed, type EmbedOptions } from './embed-options';

type EmbedListProps = { locale: Locale; total: number; locked: SearchState; options: EmbedOptions; projects: readonly ProjectCardData[]; heading: string };

/** A search's projects as rows in somebody else's page. Its filters are locked; words, if open, search inside. */
export function EmbedList({ locale, total, locked, options, projects, heading }: EmbedListProps) {
  const { embed, cards } = textsOf(locale);
  return (
    <>
      <header>
        <h1>{cards.projects(total)}</h1>
        {heading !== '' && <p className="note">{heading}</p>}
      </header>
      {options.isOpen && <WordsForm locale={locale} locked={locked} options={options} />}
      {projects.length === 0 ? <p className="empty">{embed.none}</p> : (
        <ul className="list">
          {projects.map((project) => (
            <EmbedRow key={project.id} locale={locale} project={project} />
          ))}
        </ul>
      )}
      <Pages locale={locale} total={total} locked={locked} options={options} />
    </>
  );
}

function WordsForm({ locale, locked, options }: Pick<EmbedListProps, 'locale' | 'locked' | 'options'>) {
  const { embed } = textsOf(locale);
  const kept = [...formatEmbed({ ...locked, page: 1 }, { ...options, words: '' })];
  return (
    <form method="get" target="_self" role="search">
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        {embed.searchInside} <input name="mots" type="search" defaultValue={options.words} maxLength={100} />
      </label>
      <button type="submit">{embed.search}</button>
    </form>
  );
}

/** One project: what, where, in a few words. Its link opens the sheet beside the page. */
export function EmbedRow({ locale, project: { slug, title, place, paper, summary } }: { locale: Locale; project: ProjectCardData }) {
  const theirs = locale === 'fr' ? undefined : 'fr';
  return (
    <li data-paper={paper}>
      <span className="tile">
        <svg aria-hidden="true" viewBox="0 0 48 48">
          <use href={`/pictograms.svg#${pictogramOf(paper)}`} />
        </svg>
      </span>
      <div>
        <a className="title" href={localePath(locale, `/projets/${slug}`)} rel="noopener" lang={theirs}>
          {title}
        </a>
        {place !== '' && <p className="note">{place}</p>}
        {summary !== null && <p className="summary" lang={theirs}>{unbroken(summary)}</p>}
      </div>
    </li>
  );
}

function Pages({ locale, total, locked, options }: Pick<EmbedListProps, 'locale' | 'total' | 'locked' | 'options'>) {
  const { search } = textsOf(locale);
  const last = Math.ceil(total / locked.perPage);
  if (last < 2) return null;
  const href = (page: number) => `?${formatEmbed({ ...locked, page }, options).toString()}`;
  return (
    <nav aria-label={search.pages}>
      {locked.page > 1 && (
        <a href={href(locked.page - 1)} target="_self" rel="prev">
          {search.previous}
        </a>
      )}
      <span>{search.pageOf(locked.page, last)}</span>
      {locked.page < last && (
        <a href={href(locked.page + 1)} target="_self" rel="next">
          {search.next}
        </a>
      )}
    </nav>
  );
}
