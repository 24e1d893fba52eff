import { listPartners } from '../../cms/cms.server';
import { listEditorial } from '../../cms/editorial.server';
import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import type { BlockView } from '../block-view';
import { partnerNamed } from '../../partners/partner-named';
import { someNews, toNews } from '../news-item';

type Of<Component extends Block['__component']> = Extract<Block, { __component: Component }>;
type Ordered = { order: number | null };
const byOrder = (a: Ordered, b: Ordered) => (a.order ?? 0) - (b.order ?? 0);

export async function resolveTimeline({ heading, intro }: Of<'block.timeline'>, locale: Locale): Promise<BlockView | null> {
  const events = (await listEditorial('timeline-event', locale)).sort((a, b) => a.date.localeCompare(b.date) || byOrder(a, b));
  return events.length === 0 ? null : { kind: 'timeline', heading, intro, events };
}

/** Words are shown while their author agrees: until the end date. */
export async function resolveTestimonials({ heading, limit }: Of<'block.testimonials'>, locale: Locale): Promise<BlockView | null> {
  const today = new Date().toISOString().slice(0, 10);
  const [found, { partners }] = await Promise.all([listEditorial('testimonial', locale), listPartners(locale).catch(() => ({ partners: [] }))]);
  const named = partnerNamed(partners);
  const shown = found.filter(({ end }) => end === null || end >= today).sort(byOrder).slice(0, limit ?? undefined);
  const testimonials = shown.map((words) => ({ ...words, partner: named(words.organisation)?.slug ?? null }));
  return testimonials.length === 0 ? null : { kind: 'testimonials', heading, testimonials };
}

export async function resolveFiles({ heading, documents }: Of<'block.files'>, locale: Locale): Promise<BlockView | null> {
  const chosen = new Set((documents ?? []).map(({ id }) => id));
  const found = (await listEditorial('document', locale)).filter(({ id }) => chosen.has(id));
  return found.length === 0 ? null : { kind: 'files', heading, documents: found };
}

export async function resolvePress({ heading, limit }: Of<'block.press'>, locale: Locale): Promise<BlockView | null> {
  const articles = (await listEditorial('press-article', locale)).slice(0, limit ?? undefined);
  return articles.length === 0 ? null : { kind: 'press', heading, articles };
}

export async function resolveArticles({ heading, limit }: Of<'block.articles'>, locale: Locale): Promise<BlockView | null> {
  const [articles, events] = await Promise.all([listEditorial('article', locale), listEditorial('event', locale)]);
  const items = someNews(toNews(articles, events, new Date()), limit ?? 3);
  return items.length === 0 ? null : { kind: 'articles', heading, items };
}

/** The persons of some bodies; where none is chosen, everybody, each with its body. */
export async function resolveTeam({ heading, bodies }: Of<'block.team'>, locale: Locale): Promise<BlockView | null> {
  const chosen = new Set((bodies ?? []).map(({ id }) => id));
  const persons = (await listEditorial('person', locale)).filter(({ body }) => chosen.size === 0 || chosen.has(body?.id ?? '')).sort(byOrder);
  const named = new Set(persons.map(({ body }) => body?.id ?? '')).size > 1;
  return persons.length === 0 ? null : { kind: 'team', heading, persons, named };
}
