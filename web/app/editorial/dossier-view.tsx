import { useTexts } from '../i18n/texts';
import { MoreLink } from '../ui/action/button-link';
import { ProjectWall } from '../ui/card/project-wall';
import { PageHead } from '../ui/page/page-head';
import { Section } from '../ui/page/section';
import type { DossierData } from './dossier-data.server';
import { DossierWhere } from './dossier-where';
import { InItsLanguage } from './in-its-language';
import { PageNotices } from './page-notices';
import { RichText } from './rich-text';

/** A question, the team's words, and the projects which answer it. */
export function DossierView({ dossier }: { dossier: DossierData }) {
  const { slug, title, lead, html, projects, total, query, untranslated } = dossier;
  const { layout, editorial, cards } = useTexts();
  return (
    <>
      <PageNotices untranslated={untranslated} pending={false} />
      <InItsLanguage untranslated={untranslated}>
        <PageHead drawing={slug} title={title} lead={lead} kicker={editorial.dossier} crumbs={[{ label: layout.home, url: '/' }, { label: editorial.news, url: '/actualites' }]} />
        {html !== '' && (
          <Section>
            <RichText html={html} />
          </Section>
        )}
      </InItsLanguage>
      {projects.length > 0 && (
        <Section heading={editorial.dossierProjects} ground="board" more={<MoreLink url={`/recherche?${query}`}>{cards.allOf(total)}</MoreLink>}>
          <ProjectWall projects={projects} />
        </Section>
      )}
      <DossierWhere dossier={dossier} />
    </>
  );
}
