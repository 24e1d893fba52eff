import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { itemToComparable } from './comparable.js';
import { MatchIndex } from './match-index.js';

const comparable = (key: string, title: string, website?: string) => itemToComparable(anImportItem({ key, values: { title, leadOrganisation: `Porteur ${title}`, website } }), 'essai');

test('a twin is found among thousands of records that share ordinary words with it', () => {
  const index = new MatchIndex();
  for (let number = 0; number < 5_000; number += 1) index.add(comparable(String(number), `Jardin partagé ${number} du quartier`));
  index.add(comparable('twin', 'La Recyclerie des Trois Rivières'));
  const [match] = index.find(comparable('x', 'La recyclerie « des trois rivières »'));
  expect(match?.other.target).toEqual({ key: 'twin' });
});

test('ten times more records take about ten times longer, not a hundred', () => {
  const timeFor = (count: number): number => {
    const index = new MatchIndex();
    const started = performance.now();
    for (let number = 0; number < count; number += 1) {
      const record = comparable(String(number), `Projet ${number % 97} de ${number % 89} à ${number}`);
      index.find(record);
      index.add(record);
    }
    return performance.now() - started;
  };
  timeFor(300);
  expect(timeFor(4_000) / timeFor(400)).toBeLessThan(40);
}, 60_000);

test('a site that a whole network shares says nothing', () => {
  const index = new MatchIndex();
  for (const key of 'abcdef') index.add(comparable(key, `Antenne ${key.repeat(5)}`, 'https://reseau.fr'));
  expect(index.find(comparable('x', 'Antenne zzzzz', 'https://reseau.fr'))).toEqual([]);
});
