import { useTexts, useTheirLanguage } from '../i18n/texts';
import type { TerritoryPageData } from './territory-page-data.server';
import styles from './printed-projects.module.css';

/** On paper, cards become lines: the territory fits on one sheet, for a council meeting. */
export function PrintedProjects({ label, projects, total }: Pick<TerritoryPageData, 'label' | 'projects' | 'total'>) {
  const { territories: texts } = useTexts();
  const theirs = useTheirLanguage();
  return (
    <section className={styles.printed} aria-hidden="true">
      <h2>{texts.toSee(label)}</h2>
      <ul>
        {projects.map(({ id, title, summary }) => (
          <li key={id} lang={theirs}>
            <b>{title}</b> {summary}
          </li>
        ))}
      </ul>
      {total > projects.length && <p>{texts.others(total - projects.length)}</p>}
    </section>
  );
}
