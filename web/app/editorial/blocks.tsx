import type { BlockView } from './block-view';
import { AdherentsBlock } from './blocks/adherents-block';
import { ArticlesBlock } from './blocks/articles-block';
import { CallToActionBlock } from './blocks/call-to-action-block';
import { CardsBlock } from './blocks/cards-block';
import { FaqBlock } from './blocks/faq-block';
import { FiguresBlock } from './blocks/figures-block';
import { FilesBlock } from './blocks/files-block';
import { GovernanceBlock } from './blocks/governance-block';
import { MeetingsBlock } from './blocks/meetings-block';
import { MapBlock } from './blocks/map-block';
import { ProjectMapBlock } from './blocks/project-map-block';
import { PartnersBlock } from './blocks/partners-block';
import { PressBlock } from './blocks/press-block';
import { ProjectsBlock } from './blocks/projects-block';
import { TeamBlock } from './blocks/team-block';
import { TestimonialsBlock } from './blocks/testimonials-block';
import { TextBlock } from './blocks/text-block';
import { TimelineBlock } from './blocks/timeline-block';

function BlockOf({ view }: { view: BlockView }) {
  switch (view.kind) {
    case 'text':
      return <TextBlock view={view} />;
    case 'figures':
      return <FiguresBlock view={view} />;
    case 'cards':
      return <CardsBlock view={view} />;
    case 'timeline':
      return <TimelineBlock view={view} />;
    case 'testimonials':
      return <TestimonialsBlock view={view} />;
    case 'adherents':
      return <AdherentsBlock view={view} />;
    case 'partners':
      return <PartnersBlock view={view} />;
    case 'governance':
      return <GovernanceBlock view={view} />;
    case 'meetings':
      return <MeetingsBlock view={view} />;
    case 'projects':
      return <ProjectsBlock view={view} />;
    case 'project-map':
      return <ProjectMapBlock view={view} />;
    case 'map':
      return <MapBlock view={view} />;
    case 'files':
      return <FilesBlock view={view} />;
    case 'call-to-action':
      return <CallToActionBlock view={view} />;
    case 'faq':
      return <FaqBlock view={view} />;
    case 'press':
      return <PressBlock view={view} />;
    case 'articles':
      return <ArticlesBlock view={view} />;
    case 'team':
      return <TeamBlock view={view} />;
  }
}

/** What a leaflet of one page leaves out, besides all texts but the first. */
const notOnPaper: readonly BlockView['kind'][] = ['timeline', 'testimonials', 'files', 'call-to-action', 'map', 'project-map'];

/** What the team arranged, in its order; of a leaflet, what fits on one page is printed. */
export function Blocks({ views, isLeaflet = false }: { views: readonly BlockView[]; isLeaflet?: boolean }) {
  const firstText = views.findIndex(({ kind }) => kind === 'text');
  const isLeftOut = ({ kind }: BlockView, index: number) => notOnPaper.includes(kind) || (kind === 'text' && index !== firstText);
  return (
    <>
      {views.map((view, index) => {
        const key = `${view.kind}-${index}`;
        return isLeaflet && isLeftOut(view, index) ? (
          <div key={key} data-screen-only>
            <BlockOf view={view} />
          </div>
        ) : (
          <BlockOf key={key} view={view} />
        );
      })}
    </>
  );
}
