import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { Link } from '../link';
import { useSite } from '../ui/layout/use-site';
import { Section } from '../ui/page/section';
import { Pictogram } from '../ui/pictogram/pictogram';
import type from '../ui/style/type.module.css';
import styles from './theme-papers.module.css';

/** The themes as a sheet of stamps, each with its number of projects. */
export function ThemePapers({ themes }: { themes: readonly { code: string; label: string; count: number | null }[] }) {
  const locale = useLocale();
  const { home, cards } = useTexts();
  const words = useSite().settings?.home?.themes;
  if (themes.length === 0) return null;
  return (
    <Section poster heading={words?.heading ?? home.themes} intro={words?.text}>
      <ul className={styles.papers}>
        {themes.map(({ code, label, count }) => (
          <li key={code} data-paper={code}>
            <Link to={`/recherche?theme=${code}`} className={styles.paper}>
              <Pictogram paper={code} className={styles.pictogram} />
              <span>{label}</span>
              {count !== null && (
                <span className={`${type.figure} ${styles.count}`}>
                  <span aria-hidden="true">{format(count, locale)}</span>
                  <span className={styles.words}>{cards.projects(count)}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
