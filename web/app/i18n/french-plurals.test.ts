import { expect, test } from '@jest/globals';
import { spaceTextsOf } from './space-texts';
import { textsOf } from './texts';

const { partners, territories } = textsOf('fr');

test('French says none, one and one and a half in the singular', () => {
  expect([partners.heading(0, 58), partners.heading(1, 58), partners.heading(2, 58)]).toEqual(['0\u00A0partenaire sur 58', '1\u00A0partenaire sur 58', '2\u00A0partenaires sur 58']);
  expect(territories.rate('1,1', false, 1)).toContain('1,1\u00A0projet recensé pour');
  expect(territories.rate('2,3', true, 4)).toContain('2,3\u00A0projets recensés pour');
});

test('none of the terms looked for is not heard as one', () => {
  const { edit } = spaceTextsOf('fr').projects;
  expect([0, 1, 2].map((n) => edit.matching(n))).toEqual(['aucune proposition', '1 proposition', '2 propositions']);
  expect(spaceTextsOf('en').projects.edit.matching(0)).toBe('no suggestion');
});

test('of a single project nobody says what most are about', () => {
  expect(territories.lead(1, ['Santé'])).not.toContain('surtout');
  expect(territories.lead(3, ['Santé'])).toContain('surtout');
});
