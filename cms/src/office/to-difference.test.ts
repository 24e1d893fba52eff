import { expect, test } from '@jest/globals';
import { toDifference, toShown } from './to-difference';

const place = { label: null, address: '3 rue Basse', commune: { code: '69123', name: 'Lyon' }, position: { lat: 45.7, lng: 4.8 }, precision: 'address', visibility: 'hidden' };

test('a place that moves, or that the public may see from now on, is told: nobody accepts that unseen', () => {
  expect(toDifference('Lieux', [place], [{ ...place, visibility: 'exact' }])).toEqual({
    field: 'Lieux', before: '3 rue Basse ; Commune : Lyon (69123) ; Position : 45.7, 4.8 ; Précision : Adresse ; Visibilité : Masquée',
    after: '3 rue Basse ; Commune : Lyon (69123) ; Position : 45.7, 4.8 ; Précision : Adresse ; Visibilité : Position exacte',
  });
  expect(toDifference('Lieux', [place], [{ ...place, position: { lat: 45.7, lng: 4.9 } }])?.after).toContain('Position : 45.7, 4.9');
});

test('no part of a value changes unseen: cost, pitfalls, years, who gave a distinction, the kind of a link', () => {
  const changed: [unknown, unknown, string][] = [
    [{ need: 'Manger', cost: '100 €' }, { need: 'Manger', cost: '900 €' }, 'Ce que cela coûte : 900 €'], [{ need: 'Manger' }, { need: 'Manger', pitfalls: 'Le froid' }, 'Les erreurs à éviter : Le froid'],
    [{ need: 'Manger', acceptsContact: false }, { need: 'Manger', acceptsContact: true }, 'Accepte d’être contacté : Oui'], [[{ label: 'Prix', year: 2019 }], [{ label: 'Prix', year: 2020 }], 'Année : 2020'],
    [[{ label: 'Prix', by: 'La ville' }], [{ label: 'Prix', by: 'Le pays' }], 'Donnée par : Le pays'], [[{ url: 'https://a.fr', kind: 'site' }], [{ url: 'https://a.fr', kind: 'video' }], 'Nature : Vidéo'],
  ];
  for (const [before, after, told] of changed) expect(toDifference('x', before, after)?.after).toContain(told);
});

test('what did not change is told in a few words beside what did; what reads alike is told as it is stored', () => {
  expect(toDifference('Lieux', [place], [place, { label: 'Le Pré', visibility: 'exact' }])).toEqual({ field: 'Lieux', before: '3 rue Basse, Lyon', after: '3 rue Basse, Lyon\nLe Pré ; Visibilité : Position exacte' });
  expect(toDifference('Publics', ['a'], ['b'], new Map([['a', 'Tous'], ['b', 'Tous']]))).toEqual({ field: 'Publics', before: '["a"]', after: '["b"]' });
  expect(toDifference('Lieux', [place], [Object.fromEntries(Object.entries(place).reverse())])).toBeNull();
});

test('of two long texts a screen shows what differs with the words around it, wherever it is, and cuts none of it', () => {
  const long = 'Un mot encore. '.repeat(100);
  const told = toDifference('Description', `${long}Fin.`, `${long}Fin changée.`) ?? { field: '', before: null, after: null };
  expect(told.after).toBe(`${long}Fin changée.`);
  expect(toShown(told).after).toMatch(/^… .{100,140}Fin changée\.$/);
  expect(toShown({ field: 'x', before: `${long}ici${long}`, after: `${long}là${long}` }).after).toMatch(/^… .{80,150}là.{80,150} …$/);
  expect(toShown({ field: 'x', before: null, after: long }).after).toBe(long);
});
