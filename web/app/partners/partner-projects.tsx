import { useTexts } from '../i18n/texts';
import { MoreLink } from '../ui/action/button-link';
import { ProjectCard } from '../ui/card/project-card';
import { ThemeBars } from '../ui/chart/theme-bars';
import { DotsMap } from '../ui/map/dots-map';
import { Section } from '../ui/page/section';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import type { PartnerPageData } from './partner-page-data.server';
import styles from './partner-projects.module.css';

/** What a partner knows best, where, and what it brought last. */
export function PartnerProjects({ partner: { name, themes, map, latest, query, projectCount } }: { partner: PartnerPageData }) {
  const { partners: texts, cards, maps } = useTexts();
  if (latest.length === 0) return null;
  return (
    <>
      {(themes.length > 0 || map !== null) && (
        <div className={`${page.wrap} ${styles.known}`}>
          {themes.length > 0 && (
            <section className={styles.part}>
              <h2 className={type.t2}>{texts.knowsBest}</h2>
              <p className={type.note}>{texts.knowsBestNote}</p>
              <ThemeBars themes={themes} query={query} />
            </section>
          )}
          {map !== null && (
            <section className={styles.part}>
              <h2 className={type.t2}>{texts.where}</h2>
              <p className={type.note}>{maps.dots(map.isWhole, map.outside)}</p>
              <DotsMap map={map} label={maps.of(name)} />
            </section>
          )}
        </div>
      )}
      <Section heading={texts.latest} ground="board" more={<MoreLink url={`/recherche?${query}`}>{cards.allOf(projectCount)}</MoreLink>}>
        <div className={`${page.wall} ${page.four}`}>
          {latest.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </div>
      </Section>
    </>
  );
}
