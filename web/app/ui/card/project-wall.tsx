import page from '../style/page.module.css';
import { ProjectCard, type ProjectCardData } from './project-card';

/** Cards on the twelve columns; with `feature`, the first is large and the second a whole coloured sheet. */
export function ProjectWall({ projects, feature = false }: { projects: readonly ProjectCardData[]; feature?: boolean }) {
  const shown = feature ? projects.slice(0, 5) : projects;
  return (
    <div className={page.wall}>
      {shown.map((project, index) => (
        <ProjectCard key={project.id} project={project} look={!feature || index > 1 ? 'plain' : index === 0 ? 'wide' : 'sheet'} />
      ))}
    </div>
  );
}
