import { expect, test } from '@jest/globals';
import { whoHelps } from './who-helps';

const partner = (slug: string, ...territories: string[]) => ({ slug, name: slug, territories });
const circles = ['com-69123', 'epci-200046977', 'dep-69', 'reg-84'];
const slugs = (partners: Parameters<typeof whoHelps>[1], recorded: [string, number][] = []) => whoHelps(circles, partners, new Map(recorded)).map(({ slug }) => slug);

test('whoever says it acts here comes first, the closest circle before the wider', () => {
  expect(slugs([partner('region', 'reg-84'), partner('ville', 'com-69123'), partner('departement', 'dep-69')])).toEqual(['ville', 'departement', 'region']);
});

test('then come those that recorded most projects around; those of elsewhere do not come', () => {
  expect(slugs([partner('peu'), partner('beaucoup'), partner('loin', 'dep-75'), partner('ici', 'dep-69')], [['peu', 2], ['beaucoup', 9]])).toEqual(['ici', 'beaucoup', 'peu']);
});

test('it is said why: where it acts, how many projects it recorded', () => {
  expect(whoHelps(circles, [partner('ici', 'dep-69')], new Map([['ici', 3]]))).toEqual([{ slug: 'ici', name: 'ici', acts: 'Rhône', recorded: 3 }]);
});

test('for a region, whoever acts in a part of it counts; six are named at most', () => {
  expect(whoHelps(['reg-84'], [partner('a', 'dep-69')], new Map()).map(({ acts }) => acts)).toEqual(['Rhône']);
  expect(slugs(Array.from({ length: 9 }, (_, index) => partner(`p${index}`, 'dep-69')))).toHaveLength(6);
});
