import type { Article, Event } from '../cms/editorial';
import type { NewsItem } from './block-view';

export type News = {
  /** Events to come, the next first. */
  coming: NewsItem[];
  /** What was written and what took place, the latest first. */
  told: NewsItem[];
};

const articleItem = ({ id, slug, title, summary, date, fallback }: Article): NewsItem => ({ id, slug, title, summary, date, kind: 'article', place: null, fallback });
const eventItem = ({ id, slug, title, summary, start, place, fallback }: Event): NewsItem => ({ id, slug, title, summary, date: start, kind: 'event', place, fallback });

/** Articles and events as one list, sorted for somebody who reads it at `now`. */
export function toNews(articles: readonly Article[], events: readonly Event[], now: Date): News {
  const isComing = ({ start, end }: Event) => new Date(end ?? start) >= now;
  return {
    coming: events.filter(isComing).map(eventItem).sort((a, b) => a.date.localeCompare(b.date)),
    told: [...articles.map(articleItem), ...events.filter((event) => !isComing(event)).map(eventItem)].sort((a, b) => b.date.localeCompare(a.date)),
  };
}

/** A few of them: the next event, then the latest. */
export const someNews = ({ coming, told }: News, limit: number): NewsItem[] => [...coming.slice(0, 1), ...told, ...coming.slice(1)].slice(0, limit);
