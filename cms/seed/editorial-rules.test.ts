import { expect, test } from '@jest/globals';
import { listSeedTexts, type SeedText } from './testing/read-seed-file.js';

const texts = listSeedTexts();
const lastKey = ({ keys }: SeedText): string => keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
const isEnglish = ({ keys }: SeedText): boolean => keys.some((key) => key === 'en' || key.endsWith('En'));
const isTitle = (text: SeedText): boolean => ['title', 'seoTitle', 'heading', 'headingEn', 'name', 'label'].includes(lastKey(text));
/** Codes, addresses and dates are not prose; aliases are kept as partners write them. */
const notProse = ['aliases', 'terms', 'query', 'linkUrl', 'url', 'site', 'slug', 'start', 'end', 'date', 'code', 'root'];
const prose = texts.filter((text) => !notProse.includes(lastKey(text)));
const readable = (text: string): string => text.replace(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+/g, '');

test('no seed text gives an e-mail address or a telephone number', () => {
  const found = texts.filter(({ text }) => /\S+@\S+\.\S+|(?:\+33|\b0)[1-9](?:[ .\u00A0\u202F-]?\d{2}){4}\b/.test(text));
  expect(found).toEqual([]);
});

test('every French text uses curved apostrophes and narrow spaces before ; : ! ? »', () => {
  const wrong = prose
    .filter((text) => !isEnglish(text))
    .filter(({ text }) => /'|«(?!\u202F)|[^\u202F]»|(?<=[^\s\u202F])[;!?](?=\s|$)|[ \u00A0][;:!?»]/.test(readable(text)));
  expect(wrong).toEqual([]);
});

test('no title, heading or name says “Carrefour” without “des innovations sociales”', () => {
  const wrong = texts.filter(isTitle).filter(({ text }) => /Carrefour(?! des innovations sociales)/.test(text));
  expect(wrong).toEqual([]);
});

test('no text states a number of projects, partners or departments: the site computes them', () => {
  const typed = prose.filter(({ text }) => /\d[\d\s\u202F]*(projets|partenaires|organisations|départements|projects|partners)/i.test(text));
  expect(typed).toEqual([]);
});

test('no text is empty, but a query may ask for every project', () => {
  const empty = texts.filter(({ text }) => text.trim() === '');
  expect(empty.filter((text) => lastKey(text) !== 'query')).toEqual([]);
});
