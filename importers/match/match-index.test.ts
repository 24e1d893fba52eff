import { anImportItem, aPlace } from '@carrefour/config/testing';
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

test('an ordinary name is found again in its commune, among thousands of the same elsewhere', () => {
  const index = new MatchIndex();
  const inCommune = (key: string, commune: string) => itemToComparable(anImportItem({
    key, values: { title: 'Jardin partagé solidaire', places: [aPlace({ commune: { code: commune, name: commune }, department: '44', position: null, precision: 'commune' })] },
  }), `essai-${key}`);
  for (let number = 0; number < 3_000; number += 1) index.add(inCommune(String(number), String(10_000 + number)));
  expect(index.find(inCommune('x', '11234'))[0]?.other.target).toEqual({ key: '1234' });
});

test('the work for one record does not grow with the number of records', () => {
  const index = new MatchIndex();
  for (let number = 0; number < 4_000; number += 1) index.add(comparable(String(number), `Projet ${number % 97} de ${number % 89} à ${number}`));
  expect(index.find(comparable('x', 'Projet 5 de 6 à 7 partout')).length).toBeLessThanOrEqual(12);
});

test('a site that a whole network shares says nothing', () => {
  const index = new MatchIndex();
  for (const key of 'abcdef') index.add(comparable(key, `Antenne ${key.repeat(5)}`, 'https://reseau.fr'));
  expect(index.find(comparable('x', 'Antenne zzzzz', 'https://reseau.fr'))).toEqual([]);
});
