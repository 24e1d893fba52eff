import { expect, test } from '@jest/globals';
import { logoProblems } from './logo-problem';

test('a refused logo is told why: a PDF, a drawing, something else', () => {
  expect(logoProblems({ name: 'logo.pdf', type: 'application/pdf' }, true)).toEqual({ logo: 'pdf' });
  expect(logoProblems({ name: 'logo.SVG', type: '' }, true)).toEqual({ logo: 'drawing' });
  expect(logoProblems({ name: 'logo.txt', type: 'text/plain' }, true)).toEqual({ logo: 'notImage' });
  expect(logoProblems({ name: 'logo.png', type: 'image/png' }, true)).toEqual({});
});

test('all that is missing is told at once, each under its field, and that the file must be chosen again', () => {
  expect(logoProblems(undefined, false)).toEqual({ logo: 'required', rights: 'required' });
  expect(logoProblems({ name: 'logo.png', type: 'image/png' }, false)).toEqual({ logo: 'chooseAgain', rights: 'required' });
});
