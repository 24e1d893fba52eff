import { useTexts } from '../i18n/texts';
import { ButtonLink, MoreLink } from '../ui/action/button-link';
import { ProjectWall } from '../ui/card/project-wall';
import { EmptyState } from '../ui/notice/empty-state';
import { Section } from '../ui/page/section';
import { PrintedProjects } from './printed-projects';
import styles from './territory-projects.module.css';
import type { TerritoryPageData } from './territory-page-data.server';

/** Fewer than this is little, whatever the territory: its page asks for more. */
const LITTLE_KNOWN = 10;

/** The projects there; where none is known, the nearest, those of communes of its size, and how to make one known. */
export function TerritoryProjects({ territory: { label, projects, total, emerging, query, nearby, helpers } }: { territory: TerritoryPageData }) {
  const { territories: texts, cards } = useTexts();
  if (projects.length > 0)
    return (
      <>
        <PrintedProjects label={label} projects={projects} total={total} />
        <div data-screen-only>
          <Section heading={texts.toSee(label)} ground="board" more={total > projects.length ? <MoreLink url={`/recherche?${query}`}>{cards.allOf(total)}</MoreLink> : undefined}>
            <ProjectWall projects={projects} />
            {emerging.count > 0 && (
              <p className={styles.emerging}>
                <MoreLink url={`/recherche?${query}&emerging=1`}>{texts.emerging(emerging.count)}</MoreLink> {texts.recorders(emerging.recorders)}
              </p>
            )}
          </Section>
          {total < LITTLE_KNOWN && (
            <Section>
              <EmptyState level={2} title={texts.littleTitle} text={texts.littleText}>
                <ButtonLink url="/proposer" look="main">
                  {texts.iKnowOne}
                </ButtonLink>
                <ButtonLink url={helpers.length > 0 ? '#qui-peut-aider' : '/partenaires'}>{texts.whoHelps}</ButtonLink>
              </EmptyState>
            </Section>
          )}
        </div>
      </>
    );
  return (
    <>
      <Section>
        <EmptyState level={2} title={texts.emptyTitle} text={texts.emptyText}>
          <ButtonLink url="/proposer" look="main">
            {texts.iKnowOne}
          </ButtonLink>
          <ButtonLink url={helpers.length > 0 ? '#qui-peut-aider' : '/partenaires'}>{texts.whoHelps}</ButtonLink>
        </EmptyState>
      </Section>
      {nearby !== null && nearby.projects.length > 0 && (
        <Section
          heading={texts.nearest}
          ground="board"
          more={<MoreLink url={`/recherche?${nearby.query}`}>{cards.allOf(nearby.total)}</MoreLink>}
        >
          <ProjectWall projects={nearby.projects} />
        </Section>
      )}
      {nearby?.size != null && nearby.size.projects.length > 0 && (
        <div data-screen-only>
          <Section heading={texts.sameSize(nearby.size.label)} more={<MoreLink url={`/recherche?${nearby.size.query}`}>{cards.allOf(nearby.size.total)}</MoreLink>}>
            <ProjectWall projects={nearby.size.projects} />
          </Section>
        </div>
      )}
    </>
  );
}
