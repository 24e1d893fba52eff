import { useTexts } from '../i18n/texts';
import { MoreLink } from '../ui/action/button-link';
import { ProjectWall } from '../ui/card/project-wall';
import type { ProjectCardData } from '../ui/card/project-card';
import { Section } from '../ui/page/section';
import styles from './emerging.module.css';

/** Projects that begin: a few of them, the way to all, and a feed to follow. */
export function Emerging({ total, projects }: { total: number; projects: readonly ProjectCardData[] }) {
  const { home } = useTexts();
  if (projects.length === 0) return null;
  return (
    <Section poster heading={home.emerging} intro={home.emergingIntro}>
      <ProjectWall projects={projects} />
      <p className={styles.feed}>
        <MoreLink url="/recherche?emerging=1">{home.emergingAll(total)}</MoreLink>
        <a href="/api/v1/projects.rss?emerging=1">{home.emergingFeed}</a>
      </p>
    </Section>
  );
}
