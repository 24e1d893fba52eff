import { partnerRoles, partnerTypes, scales } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { readSeedFile } from './testing/read-seed-file.js';

type Item = Record<string, string | number | boolean | null | string[]>;
const list = (file: string, key: string): Item[] => (readSeedFile(file) as unknown as Record<string, Item[]>)[key] ?? [];

const partners = list('partners-2018.json', 'partners');
const testimonials = list('testimonials.json', 'testimonials');
const press = list('press.json', 'articles');
const events = list('articles.json', 'events');
const everything: [string, Item[]][] = [
  ['partners', partners], ['testimonials', testimonials], ['press', press], ['events', events],
  ['articles', list('articles.json', 'articles')], ['bodies', list('governance.json', 'bodies')],
  ['persons', list('persons.json', 'persons')], ['timeline', list('timeline.json', 'events')],
  ['collections', list('collections.json', 'collections')], ['meetings', list('meetings.json', 'meetings')],
  ['decisions', list('decisions.json', 'decisions')], ['documents', list('documents.json', 'documents')],
];

test.each(everything)('%s can all be removed with the demonstration, and none shares its slug', (_name, items) => {
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter(({ demo }) => demo !== true)).toEqual([]);
  expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length);
});

test('no person is named or shown: a function and its organisation only', () => {
  const named = list('persons.json', 'persons').filter(({ name, portrait }) => name !== null || portrait !== null);
  expect(named).toEqual([]);
});

test('every testimonial is signed by a role in an invented structure, without a portrait, and says so', () => {
  const partnerNames = partners.map(({ name }) => name);
  const doubtful = testimonials.filter(({ consent, photo, organisation }) =>
    !String(consent).includes('inventé') || photo !== null || partnerNames.includes(organisation ?? null));
  expect(testimonials.length).toBeGreaterThanOrEqual(6);
  expect(doubtful).toEqual([]);
});

test('no real medium is credited with an article, and no article has an address', () => {
  expect(press.filter(({ medium, url }) => !String(medium).includes('(média inventé)') || url !== null)).toEqual([]);
});

test('partners of the founding documents are dated 2018, with known codes and a secure address or none', () => {
  const known = (codes: readonly { code: string }[], code: unknown): boolean => codes.some((item) => item.code === code);
  const wrong = partners.filter(({ asOf, type, scale, site, roles }) =>
    asOf !== 2018 || !known(partnerTypes, type) || !known(scales, scale)
    || !(site === null || /^https:\/\/[a-z0-9.-]+\.[a-z]+/.test(String(site)))
    || !(Array.isArray(roles) && roles.every((role) => known(partnerRoles, role))));
  expect(wrong).toEqual([]);
});

test('the governance and the functions are dated 2018, and the story stays between 2016 and 2018', () => {
  const undated = [...list('governance.json', 'bodies'), ...list('persons.json', 'persons')].filter(({ asOf }) => asOf !== 2018);
  const outside = list('timeline.json', 'events').filter(({ date }) => String(date) < '2016-12-01' || String(date) > '2018-09-30');
  expect([...undated, ...outside]).toEqual([]);
});

test('meetings and decisions refer to bodies and meetings that exist', () => {
  const slugs = (items: Item[]): unknown[] => items.map(({ slug }) => slug);
  const bodies = slugs(list('governance.json', 'bodies'));
  const meetings = slugs(list('meetings.json', 'meetings'));
  const decisions = list('decisions.json', 'decisions');
  expect([...list('meetings.json', 'meetings'), ...decisions].filter(({ body }) => !bodies.includes(body))).toEqual([]);
  expect(decisions.filter(({ meeting }) => !meetings.includes(meeting))).toEqual([]);
});

test('some events have passed and some are to come when the demonstration opens', () => {
  const starts = events.map(({ start }) => String(start));
  expect(starts.some((start) => start < '2026-12-01')).toBe(true);
  expect(starts.some((start) => start > '2027-01-01')).toBe(true);
});
