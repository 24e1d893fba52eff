import { expect, test } from '@jest/globals';
import { placeAddress } from './place-address.server';

const at = (query: string) => placeAddress(`http://site.example/espace/projets?${query}`);

test('a town that is typed is searched around, a region or a department within, as on the public search', () => {
  expect(at('lieu=Brest&etat=draft&page=3')).toMatch(/^\/espace\/projets\?near=48\.\d+%2C-4\.\d+&radius=30&etat=draft$/);
  expect(at('lieu=Finistère&theme=EMP')).toBe('/espace/projets?theme=EMP&departement=29');
  expect(at('lieu=Métropole de Lyon&near=1,2')).toBe('/espace/projets?epci=200046977');
});

test('an emptied place asks for no place; one that nobody knows is left for the page to say so', () => {
  expect(at('lieu=&near=45,4&q=x')).toBe('/espace/projets?q=x');
  expect(at('lieu=Nulle-Part-Du-Tout')).toBeNull();
  expect(at('q=x')).toBeNull();
});
