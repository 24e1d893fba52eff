import { expect, test } from '@jest/globals';
import { toTermCode } from './to-term-code';

test('a term needs no invented code: it is made from the name, without accents, and never one that is taken', () => {
  expect(toTermCode('Alimentation & santé', new Set())).toBe('ALIMENTATION-SANTE');
  expect(toTermCode('Œuvre d’été', new Set(['OEUVRE-D-ETE', 'OEUVRE-D-ETE-2']))).toBe('OEUVRE-D-ETE-3');
  expect(toTermCode('…', new Set())).toBe('TERME');
});
