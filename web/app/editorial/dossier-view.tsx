import { useTexts } from '../i18n/texts';
import { MoreLink } from '../ui/action/button-link';
import { ProjectWall } from '../ui/card/project-wall';
import { PageHead } from '../ui/page/page-head';
import { Section } from '../ui/page/section';
import { CreditedPicture } from './credited-picture';
import type { DossierData } from './dossier-data.server';
import { DossierWhere } from './dossier-where';
import { InItsLanguage } from './in-its-language';
import { isCredited } from './is-credited';
import { PageNotices } from './page-notices';
import { RichText } from './rich-text';

/** The way to all the projects; where no address names them all, to those of the search. */
function useMore({ projects, total, query, search }: DossierData) {
  const { cards, editorial } = useTexts();
  if (query !== null) return <MoreLink url={`/recherche?${query}`}>{cards.allOf(total)}</MoreLink>;
  return search === '' || projects.length === total ? undefined : <MoreLink url={`/recherche?${search}`}>{editorial.dossierSearch}</MoreLink>;
}

/** A question, the team's words, and the projects which answer it. */
export function DossierView({ dossier }: { dossier: DossierData }) {
  const { slug, title, lead, html, projects, untranslated, image, imageCredit } = dossier;
  const { layout, editorial } = useTexts();
  const more = useMore(dossier);
  return (
    <>
      <PageNotices untranslated={untranslated} pending={false} />
      <InItsLanguage untranslated={untranslated}>
        <PageHead drawing={slug} title={title} lead={lead} kicker={editorial.dossier} crumbs={[{ label: layout.home, url: '/' }, { label: editorial.news, url: '/actualites' }]} />
        {(html !== '' || isCredited(image, imageCredit)) && (
          <Section>
            <CreditedPicture picture={image} credit={imageCredit} />
            <RichText html={html} />
          </Section>
        )}
      </InItsLanguage>
      {projects.length > 0 && (
        <Section heading={editorial.dossierProjects} ground="board" more={more}>
          <ProjectWall projects={projects} />
        </Section>
      )}
      <DossierWhere dossier={dossier} />
    </>
  );
}
