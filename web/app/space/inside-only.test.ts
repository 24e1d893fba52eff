import { expect, test } from '@jest/globals';
import { insideOnly } from './inside-only';

test.each([
  ['/espace/projets?page=2', '/espace/projets?page=2'],
  ['/en/espace', '/en/espace'],
  ['/recherche?q=a%2Fb#bas', '/recherche?q=a%2Fb'],
])('%s is a page of ours', (target, kept) => {
  expect(insideOnly(target)).toBe(kept);
});

const hostile = [
  '//ailleurs.example', '///ailleurs.example', '/\\ailleurs.example', '\\\\ailleurs.example', '/\t/ailleurs.example', '/\n/ailleurs.example', '\t//ailleurs.example',
  'https://ailleurs.example', 'HTTPS:ailleurs.example', 'http:/ailleurs.example', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'mailto:a@b.example',
  '/./\\ailleurs.example', '/..//ailleurs.example', '/.//ailleurs.example', '/%2e//ailleurs.example', '@ailleurs.example', 'ailleurs.example', './espace', '../espace', '', ' ', ' /espace',
  '/\u0000/ailleurs.example', '/espace\r\nSet-Cookie: a=b', '?suite=//ailleurs.example', '#x', '/connexion', '/en/connexion?suite=/espace', '/deconnexion', '\u2028//ailleurs.example',
];

test.each(hostile.map((target) => [JSON.stringify(target), target]))('%s leads to the space, never elsewhere', (_shown, target) => {
  expect(insideOnly(target)).toBe('/espace');
});

test('whatever is kept stays on this site in a browser', () => {
  for (const target of [...hostile, '/a/%2f/b', '/%5cailleurs.example', '/;//x', '/a//b'])
    expect(new URL(insideOnly(target), 'https://carrefour.example').host).toBe('carrefour.example');
  expect(insideOnly(undefined)).toBe('/espace');
  expect(insideOnly(null, '/')).toBe('/');
});
