import type { Block } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import type { BlockView } from './block-view';
import { toHtml } from './markdown.server';
import { resolveArticles, resolveFiles, resolvePress, resolveTeam, resolveTestimonials, resolveTimeline } from './resolve/records.server';
import { resolveFigures } from './resolve/figures.server';
import { resolveGovernance } from './resolve/governance.server';
import { resolveMap } from './resolve/map.server';
import { resolvePartners } from './resolve/partners.server';
import { resolveProjects } from './resolve/projects.server';

/** Everything one block shows; null where it would show nothing. */
async function resolveBlock(block: Block, locale: Locale): Promise<BlockView | null> {
  switch (block.__component) {
    case 'block.text':
      return { kind: 'text', heading: block.heading, html: toHtml(block.body, locale) };
    case 'block.cards':
      return (block.cards ?? []).length === 0 ? null : { kind: 'cards', heading: block.heading, cards: block.cards };
    case 'block.call-to-action':
      return { kind: 'call-to-action', heading: block.heading, text: block.text, linkLabel: block.linkLabel, linkUrl: block.linkUrl };
    case 'block.faq':
      return { kind: 'faq', heading: block.heading, items: (block.items ?? []).map(({ question, answer }) => ({ question, html: toHtml(answer, locale) })) };
    case 'block.figures':
      return resolveFigures(block, locale);
    case 'block.timeline':
      return resolveTimeline(block, locale);
    case 'block.testimonials':
      return resolveTestimonials(block, locale);
    case 'block.partners':
      return resolvePartners(block, locale);
    case 'block.governance':
      return resolveGovernance(block, locale);
    case 'block.projects':
      return resolveProjects(block, locale);
    case 'block.map':
      return resolveMap(block, locale);
    case 'block.files':
      return resolveFiles(block, locale);
    case 'block.press':
      return resolvePress(block, locale);
    case 'block.articles':
      return resolveArticles(block, locale);
    case 'block.team':
      return resolveTeam(block, locale);
  }
}

/** The blocks of a page with their content, in their order, without those that have nothing to show. */
export async function resolveBlocks(blocks: readonly Block[] | null, locale: Locale): Promise<BlockView[]> {
  const views = await Promise.all((blocks ?? []).map((block) => resolveBlock(block, locale)));
  return views.filter((view) => view !== null);
}
