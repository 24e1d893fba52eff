import type { Planter } from './planter';
import { listSeed, type Item } from './read-seed';
import { toAttributes } from './to-attributes';
import { findBySlug } from './find-by-slug';

const governanceBody = 'api::governance-body.governance-body';
const meeting = 'api::meeting.meeting';

/** What each seed file becomes, those pointed to first; a relation names the type its slug is found in. */
const plan: readonly { file: string; list: string; uid: string; relations?: Record<string, string> }[] = [
  { file: 'partners-2018', list: 'partners', uid: 'api::partner.partner' },
  { file: 'governance', list: 'bodies', uid: governanceBody },
  { file: 'persons', list: 'persons', uid: 'api::person.person', relations: { body: governanceBody } },
  { file: 'meetings', list: 'meetings', uid: meeting, relations: { body: governanceBody } },
  {
    file: 'decisions',
    list: 'decisions',
    uid: 'api::decision.decision',
    relations: { body: governanceBody, meeting },
  },
  { file: 'timeline', list: 'events', uid: 'api::timeline-event.timeline-event' },
  { file: 'testimonials', list: 'testimonials', uid: 'api::testimonial.testimonial' },
  { file: 'press', list: 'articles', uid: 'api::press-article.press-article' },
  { file: 'articles', list: 'articles', uid: 'api::article.article' },
  { file: 'articles', list: 'events', uid: 'api::event.event' },
  { file: 'collections', list: 'collections', uid: 'api::collection.collection' },
  { file: 'documents', list: 'documents', uid: 'api::document.document' },
];

/** Demonstration content of the team's types, published. Without demonstration, none. */
export async function seedEditorial({ strapi, demo, plant }: Planter): Promise<void> {
  if (!demo) return;
  for (const { file, list, uid, relations = {} } of plan) {
    const finders = await findersOf(relations);
    for (const item of listSeed(strapi, file, list)) {
      const { en, ...data } = item as Item & { en?: Item };
      await plant({
        uid,
        identity: { slug: String(item.slug) },
        data: toAttributes(data, finders),
        ...(en !== undefined && { english: toAttributes({ ...data, ...en }, finders) }),
        status: 'published',
      });
    }
  }

  async function findersOf(targets: Record<string, string>) {
    const pairs = Object.entries(targets).map(
      async ([name, uid]) => [name, await findBySlug(strapi, uid)] as const,
    );
    return Object.fromEntries(await Promise.all(pairs));
  }
}
