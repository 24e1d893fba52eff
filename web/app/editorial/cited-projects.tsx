import { useTexts } from '../i18n/texts';
import type { ProjectCardData } from '../ui/card/project-card';
import { ProjectWall } from '../ui/card/project-wall';
import { Section } from '../ui/page/section';

/** The projects that a text tells of. */
export function CitedProjects({ projects }: { projects: readonly ProjectCardData[] }) {
  const { editorial } = useTexts();
  if (projects.length === 0) return null;
  return (
    <Section heading={editorial.citedProjects} ground="board">
      <ProjectWall projects={projects} />
    </Section>
  );
}
