import page from '../ui/style/page.module.css';
import { CarrierNotice } from './carrier-notice';
import { Citation } from './citation';
import { ContactNotice } from './contact-notice';
import { FactStrip } from './fact-strip';
import { PlaceList } from './place-list';
import { ProjectHead } from './project-head';
import styles from './project-sheet.module.css';
import { ProjectStory } from './project-story';
import type { ProjectView } from './project-view.server';
import { Sources } from './sources';

/** All that is known of a project, and who knows it. */
export function ProjectSheet({ project }: { project: ProjectView }) {
  return (
    <article data-paper={project.paper}>
      <ProjectHead project={project} />
      <FactStrip project={project} />
      <div className={`${page.wrap} ${styles.sheet}`}>
        <div className={styles.main}>
          <ProjectStory project={project} />
          <PlaceList project={project} />
        </div>
        <aside className={styles.aside}>
          <ContactNotice project={project} />
          <CarrierNotice project={project} />
          <Sources project={project} />
          <Citation project={project} />
        </aside>
      </div>
    </article>
  );
}
