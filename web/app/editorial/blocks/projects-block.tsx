import { useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { ProjectWall } from '../../ui/card/project-wall';
import { Section } from '../../ui/page/section';
import type { ViewOf } from '../view-of';

/** The first projects of a search, pinned on the board. */
export function ProjectsBlock({ view: { heading, projects, query, total } }: ViewOf<'projects'>) {
  const { cards } = useTexts();
  const more = total > projects.length ? <MoreLink url={`/recherche${query === '' ? '' : `?${query}`}`}>{cards.allOf(total)}</MoreLink> : undefined;
  return (
    <Section heading={heading} ground="board" more={more}>
      <ProjectWall projects={projects} feature={projects.length >= 5} />
    </Section>
  );
}
