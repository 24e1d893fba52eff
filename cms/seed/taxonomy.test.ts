import { expect, test } from '@jest/globals';
import { readSeedFile } from './testing/read-seed-file.js';

type Term = { code: string; label: string; labelEn: string; aliases: string[]; children?: Term[] };
type Taxonomy = { themes: Term[]; audiences: Term[]; methods: Term[] };

const { themes, audiences, methods } = readSeedFile('taxonomy.json') as unknown as Taxonomy;
const lists = { themes: themes.flatMap((theme) => [theme, ...(theme.children ?? [])]), audiences, methods };
const fold = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
const repeated = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

test.each(Object.entries(lists))('a raw tag means one term only among %s, whatever its accents', (_name, terms) => {
  expect(repeated(terms.flatMap(({ label, aliases }) => [label, ...aliases].map(fold)))).toEqual([]);
  expect(repeated(terms.map(({ code }) => code))).toEqual([]);
});

test('aliases are written in lower case, and every term has both labels', () => {
  const terms = Object.values(lists).flat();
  expect(terms.flatMap(({ aliases }) => aliases).filter((alias) => alias !== alias.toLowerCase().trim())).toEqual([]);
  expect(terms.filter(({ label, labelEn }) => label === '' || labelEn === '')).toEqual([]);
});

test('the sixteen themes are there, and a theme without parts has no child repeating it', () => {
  expect(themes).toHaveLength(16);
  const twins = themes.filter(({ label, children = [] }) => children.some((child) => fold(child.label) === fold(label)));
  expect(twins).toEqual([]);
});

test.each([
  ['AMAP', 'ALI'], ['Tiers lieux', 'AMH'], ['Circuits courts', 'ALI'], ['Silver économie', 'SEN'], ['Éco-construction', 'AMH'],
  ['Egalité des chances', 'EGA'], ['Innovation pédagogique', 'INN'], ['Enfance/Jeunesse/Famille', 'ENF'], ['Monnaie locale', 'FIN'],
])('the partners’ tag “%s” reaches the theme %s', (tag, code) => {
  expect(lists.themes.find(({ label, aliases }) => [label, ...aliases].map(fold).includes(fold(tag)))?.code).toBe(code);
});
