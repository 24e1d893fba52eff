import { expect, test } from '@jest/globals';
import type { Article, Event } from '../cms/editorial';
import { someNews, toNews } from './news-item';

const article = (slug: string, date: string) => ({ id: slug, slug, title: slug, summary: null, date }) as Article;
const event = (slug: string, start: string) => ({ id: slug, slug, title: slug, summary: null, start, end: null, place: null }) as Event;
const now = new Date('2026-06-01T12:00:00Z');
const news = toNews(
  [article('ancien', '2026-01-01'), article('récent', '2026-05-01')],
  [event('lointain', '2026-12-01T10:00:00Z'), event('prochain', '2026-07-01T10:00:00Z'), event('passé', '2026-03-01T10:00:00Z')],
  now,
);

test('events to come are apart, the next first; past ones join what was told, the latest first', () => {
  expect(news.coming.map(({ slug }) => slug)).toEqual(['prochain', 'lointain']);
  expect(news.told.map(({ slug }) => slug)).toEqual(['récent', 'passé', 'ancien']);
});

test('a short list never holds events alone', () => {
  expect(someNews(news, 3).map(({ slug }) => slug)).toEqual(['prochain', 'récent', 'passé']);
});
