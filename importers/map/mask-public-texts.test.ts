import { expect, test } from '@jest/globals';
import { aPlace } from '@carrefour/config/testing';
import { maskPublicTexts } from './mask-public-texts.js';

test('coordinates hidden in any public text are taken out and told, with the line', () => {
  const { values, corrections } = maskPublicTexts({
    title: 'A', supports: [{ name: 'Ville (mairie@ville.example)' }], places: [aPlace({ label: 'Chez Ana, 06 12 34 56 78' })],
    experience: { need: 'Écrire à ana@lieu.example', how: null, cost: '12 000 €', pitfalls: null, acceptsContact: false },
  }, 7);
  expect(JSON.stringify(values)).not.toMatch(/@|06 12/);
  expect(corrections.map(({ line, field }) => `${line} ${field}`)).toEqual(['7 supports', '7 experience', '7 places']);
});

test('what a member of the collective says it does is masked and told too', () => {
  const { values, corrections } = maskPublicTexts({ title: 'A', register: { siren: '123456782', activities: ['Accueil (Ana, 06 12 34 56 78)', 'Former'] } }, 3);
  expect(values.register).toEqual({ siren: '123456782', activities: [expect.not.stringContaining('06 12'), 'Former'] });
  expect(corrections).toEqual([expect.objectContaining({ line: 3, field: 'activities', before: 'Accueil (Ana, 06 12 34 56 78)' })]);
});

test('a contact keeps its own: it is private', () => {
  const contact = { email: 'ana@lieu.example', phone: '06 12 34 56 78', name: 'Ana', origin: 'i' };
  expect(maskPublicTexts({ title: 'A', contact }, 1)).toEqual({ values: { title: 'A', contact }, corrections: [] });
});
