import type { Article, Event } from '../cms/editorial';
import type { NewsItem } from './block-view';

export const articleItem = ({ id, slug, title, summary, date }: Article): NewsItem => ({ id, slug, title, summary, date, kind: 'article', place: null });
export const eventItem = ({ id, slug, title, summary, start, place }: Event): NewsItem => ({ id, slug, title, summary, date: start, kind: 'event', place });

/** News first by date; an event to come is news until it has taken place. */
export const latestNews = (articles: readonly Article[], events: readonly Event[], now: Date): NewsItem[] => {
  const coming = events.filter(({ start, end }) => new Date(end ?? start) >= now).map(eventItem);
  const past = events.filter(({ start, end }) => new Date(end ?? start) < now).map(eventItem);
  const told = [...articles.map(articleItem), ...past].sort((a, b) => b.date.localeCompare(a.date));
  return [...coming.sort((a, b) => a.date.localeCompare(b.date)), ...told];
};
