import { expect, test } from '@jest/globals';
import { readNeed } from './read-need.server';
import { needPath } from './whom';

const site = 'https://carrefour.example';
const need = (path: string, referer = '') => readNeed(new Request(`${site}${path}`, { headers: { Referer: referer } }));

test('a territory and a search take their query along; what only its page needs is left', () => {
  expect(needPath('departement=69')).toBe('/contact?motif=besoin&recherche=departement%3D69#ecrire');
  expect(need('/contact?motif=besoin&recherche=departement%3D69')).toEqual({ query: 'departement=69', isTold: true });
  expect(need('/contact?motif=besoin&recherche=%2Frecherche%3Fq%3Dcantine%26page%3D3').query).toBe('q=cantine');
});

test('else it is the search of the page before, if that was one', () => {
  expect(need('/contact?motif=besoin', `${site}/recherche?q=four&view=carte`)).toEqual({ query: 'q=four', isTold: false });
  expect(need('/contact?motif=besoin', `${site}/charte`).query).toBe('');
  expect(need('/contact?motif=besoin', 'https://ailleurs.example/recherche?q=four').query).toBe('');
  expect(needPath('')).toBe('/contact?motif=besoin#ecrire');
});
