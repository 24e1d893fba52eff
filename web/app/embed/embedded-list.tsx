import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import type { ProjectCardData } from '../ui/card/project-card';
import { PaperTile } from '../ui/pictogram/pictogram';
import type from '../ui/style/type.module.css';
import styles from './embedded-list.module.css';

type EmbeddedListProps = { total: number; query: string; projects: readonly Pick<ProjectCardData, 'id' | 'slug' | 'title' | 'place' | 'paper' | 'summary'>[] };

/** Projects as rows, in somebody else's page: links open ours in a new tab. */
export function EmbeddedList({ total, query, projects }: EmbeddedListProps) {
  const locale = useLocale();
  const { embed, cards } = useTexts();
  const href = (path: string) => localePath(locale, path);
  return (
    <div className={styles.embed}>
      <h1 className={type.t4}>{cards.projects(total)}</h1>
      <ul className={styles.list}>
        {projects.map(({ id, slug, title, place, paper, summary }) => (
          <li key={id} data-paper={paper}>
            <PaperTile paper={paper} />
            <div>
              <a href={href(`/projets/${slug}`)} target="_blank" rel="noopener">
                {title}
              </a>
              <p className={type.note}>{place}</p>
              {summary !== null && <p className={styles.summary}>{summary}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p className={type.note}>
        <a href={href(`/recherche?${query}`)} target="_blank" rel="noopener">
          {embed.seeOnSite}
        </a>
      </p>
    </div>
  );
}
