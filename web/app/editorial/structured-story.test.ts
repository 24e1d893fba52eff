import { expect, test } from '@jest/globals';
import { structuredStory } from './structured-story';

const url = 'https://site.example/actualites/a';

test('a news item says when and by whom, else that the site says it', () => {
  expect(structuredStory({ type: 'article', title: 'Un four', summary: null, date: '2026-01-02', author: null, image: null }, url, 'Le site')).toMatchObject({
    '@type': 'NewsArticle', headline: 'Un four', datePublished: '2026-01-02', author: { '@type': 'Organization', name: 'Le site', url: 'https://site.example/' },
  });
});

test('an event has a beginning and a place, which may be the web', () => {
  const event = { type: 'event', title: 'Rencontre', summary: 'Venez', start: '2026-03-01T18:00:00Z', end: null, place: 'Lyon', online: false, image: null } as const;
  expect(structuredStory(event, url, 'Le site')).toMatchObject({ '@type': 'Event', startDate: event.start, location: { '@type': 'Place', name: 'Lyon' } });
  expect(structuredStory({ ...event, online: true }, url, 'Le site')).toMatchObject({ location: { '@type': 'VirtualLocation', url } });
});
