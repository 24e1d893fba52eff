import type { Article, Event } from '../cms/editorial';

type Story = ({ type: 'article' } & Pick<Article, 'title' | 'summary' | 'date' | 'author' | 'image' | 'updatedAt'>) | ({ type: 'event' } & Pick<Event, 'title' | 'summary' | 'start' | 'end' | 'place' | 'online' | 'image'>);

const ATTENDANCE = { online: 'https://schema.org/OnlineEventAttendanceMode', there: 'https://schema.org/OfflineEventAttendanceMode' };

/** A news item or an event in schema.org's words; `url` is its page, `siteName` who publishes. */
export function structuredStory(story: Story, url: string, siteName: string): Record<string, unknown> {
  const { title, summary, image } = story;
  const shared = { '@context': 'https://schema.org', '@id': url, url, ...(summary !== null && { description: summary }), ...(image !== null && { image: new URL(image.url, url).href }) };
  const publisher = { '@type': 'Organization', name: siteName, url: new URL('/', url).href };
  if (story.type === 'article')
    return { ...shared, '@type': 'NewsArticle', headline: title.slice(0, 110), datePublished: story.date, ...(story.updatedAt !== undefined && { dateModified: story.updatedAt }), author: story.author === null ? publisher : { '@type': 'Person', name: story.author }, publisher };
  return {
    ...shared, '@type': 'Event', name: title, startDate: story.start, ...(story.end !== null && { endDate: story.end }), organizer: publisher,
    eventAttendanceMode: story.online === true ? ATTENDANCE.online : ATTENDANCE.there,
    location: story.online === true ? { '@type': 'VirtualLocation', url } : { '@type': 'Place', name: story.place ?? siteName, address: story.place ?? 'France' },
  };
}
