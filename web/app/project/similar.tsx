import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { MoreLink } from '../ui/action/button-link';
import { ProjectCard } from '../ui/card/project-card';
import { Section } from '../ui/page/section';
import page from '../ui/style/page.module.css';
import type { SimilarProjects } from './similar-projects.server';

/** Projects to visit next; a printed sheet does without them. */
export function Similar({ similar: { projects, query, total } }: { similar: SimilarProjects }) {
  const { project: texts } = useTexts();
  const locale = useLocale();
  if (projects.length === 0) return null;
  return (
    <div data-screen-only>
      <Section heading={texts.similar} ground="board" more={<MoreLink url={`/recherche?${query}`}>{texts.allSimilar(format(total, locale))}</MoreLink>}>
        <div className={page.wall}>
          {projects.map(({ card, why }) => (
            <ProjectCard key={card.id} project={card} note={why} />
          ))}
        </div>
      </Section>
    </div>
  );
}
