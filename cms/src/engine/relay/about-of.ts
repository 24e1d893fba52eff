import { siteLink } from '../links/site-links';
import { writerWords } from '../mail/templates/to-writer';

/** What a message is about, as mails tell it: the sheet, the search that was kept; `''` for neither. */
export function aboutOf(search: string | null, project: { title: string; slug: string } | null, locale: 'fr' | 'en'): string {
  const words = writerWords[locale];
  const sheet = project === null ? [] : [words.about(project.title, siteLink(`/projets/${project.slug}`, locale))];
  return [...sheet, ...(search === null ? [] : [words.search(siteLink(`/recherche?${search}`, locale))])].join('\n');
}
