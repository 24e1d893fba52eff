import { anImportItem, aPlace } from '@carrefour/config/testing';
import type { EntryValues } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { itemToComparable } from './comparable.js';
import { judgePair, toSetting } from './judge-pair.js';
import { toParts } from './parts.js';

const at = (lat: number, lng: number) => [aPlace({ position: { lat, lng }, precision: 'address', department: '44' })];
const NANTES = at(47.2184, -1.5541);
const LIMOGES = [aPlace({ position: { lat: 45.8336, lng: 1.2611 }, precision: 'address', department: '87' })];
const bandOf = (a: EntryValues, b: EntryValues, oneFile = false) => {
  const [left, right] = [a, b].map((values, index) => itemToComparable(anImportItem({ key: String(index), values }), `essai-${oneFile ? 0 : index}`));
  return left === undefined || right === undefined ? null : judgePair(toParts(left, right), toSetting(left, right)).band;
};
const text = 'Chaque semaine, des habitantes et des habitants réparent ensemble vélos et petits appareils, puis partagent un repas préparé sur place.';

test.each<[string, EntryValues, EntryValues]>([
  ['title and carrier agree', { title: '« Le Grand Atelier »', leadOrganisation: 'Association Les Tournesols' }, { title: 'Le grand atelier', leadOrganisation: 'Les Tournesols' }],
  ['text and carrier agree though the title is new', { title: 'Alpha', leadOrganisation: 'Les Tournesols', summary: text }, { title: 'Bêta', leadOrganisation: 'Les Tournesols', summary: text }],
  ['title and address agree', { title: 'Théâtre du Chou', places: NANTES }, { title: 'Theatre du chou', places: NANTES }],
  ['title and text agree at several places', { title: 'Vélos du lac', summary: text, places: NANTES }, { title: 'Vélos du lac', summary: text, places: LIMOGES }],
])('merged by itself: %s', (_why, a, b) => expect(bandOf(a, b)).toBe('merged'));

test.each<[string, EntryValues, EntryValues]>([
  ['carrier and site agree, titles share no word', { title: 'Osons', leadOrganisation: 'Les Tournesols', website: 'https://tournesols.fr' }, { title: 'Une prise en charge', leadOrganisation: 'Les Tournesols', website: 'https://www.tournesols.fr/x' }],
  ['a title names the other’s carrier', { title: 'Cultiver ensemble', leadOrganisation: 'Réseau Tournesol' }, { title: 'Réseau Tournesol' }],
  ['a carrier with one project at each of two partners', { title: 'Un café', leadOrganisation: 'Les Tournesols' }, { title: 'Une bibliothèque', leadOrganisation: 'Les Tournesols' }],
  ['title and commune agree', { title: 'Théâtre du Chou', places: NANTES }, { title: 'Théâtre du Chou', places: at(47.24, -1.56) }],
  ['title and commune agree, though the carriers are named otherwise', { title: 'La Tontine des Aubiers', leadOrganisation: 'Les Veilleurs', places: NANTES }, { title: 'La tontine des Aubiers', leadOrganisation: 'Association Solstice', places: at(47.24, -1.56) }],
])('asked: %s', (_why, a, b) => expect(bandOf(a, b)).toBe('asked'));

test.each<[string, EntryValues, EntryValues]>([
  ['same carrier alone', { title: 'Un café', leadOrganisation: 'ATD Quart Monde' }, { title: 'Une bibliothèque', leadOrganisation: 'ATD Quart-Monde' }],
  ['same place alone', { title: 'Un café', places: NANTES }, { title: 'Une bibliothèque', places: NANTES }],
  ['same title alone, far away', { title: 'Artisans du Monde', places: NANTES }, { title: 'Artisans du monde', places: LIMOGES }],
  ['same title, other carrier', { title: 'Échanger et coopérer', leadOrganisation: 'Handi Surf' }, { title: 'Échanger et coopérer', leadOrganisation: 'Réseau des Accorderies' }],
  ['numbered branches', { title: 'Utopie 31', places: NANTES }, { title: 'Utopie 35', places: NANTES }],
  ['near-identical carriers', { title: 'A', leadOrganisation: 'Conseil général de la Marne' }, { title: 'B', leadOrganisation: 'Conseil général du Val-de-Marne' }],
  ['a branch named after its town', { title: 'Les Tournesols Nantes' }, { title: 'Les Tournesols', places: LIMOGES }],
  ['a second site', { title: 'Espace Oasis', website: 'https://oasis.fr', places: NANTES }, { title: 'Espace Oasis 2', website: 'https://oasis.fr', places: NANTES }],
  ['a county that has many projects, on its own site', { title: 'Un lieu unique', leadOrganisation: 'Conseil général de la Marne', website: 'https://marne.fr' }, { title: 'Un programme', leadOrganisation: 'Conseil général de la Marne', website: 'https://marne.fr' }],
])('left apart: %s', (_why, a, b) => expect(bandOf(a, b, true)).toBe('apart'));

test('names that differ by one telling word are not the same, however close their letters', () => {
  const plan = { title: 'Plan départemental d’insertion' };
  expect(bandOf({ ...plan, leadOrganisation: 'Conseil général de la Marne' }, { ...plan, leadOrganisation: 'Conseil général de la Mayenne' })).not.toBe('merged');
});
