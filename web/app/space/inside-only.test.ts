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

const before = ['', ' ', '\t', '\n', '\r', '\u0000', '\u00a0', '\ufeff', '/', '/.', '/..', '/%09', '/%2e', '.'];
const between = ['//', '/\\', '\\/', '\\\\', '///', '/\t/', '/\r\n/', '/\u0000/', '/%2f', '/%5c', '/ /', '/@', ':/', '://'];
const after = ['ailleurs.example', 'ailleurs.example/espace', 'carrefour.example@ailleurs.example', 'ailleurs.example:443', '[::1]', '%61illeurs.example', 'ailleurs。example', 'ａilleurs.example'];
const schemes = ['https:', 'http:', 'javascript:', 'data:', 'blob:', 'file:', 'java\tscript:', 'HTTPS:', 'x:'];

test('of two thousand targets made to lead elsewhere, none does, in the way browsers read them', () => {
  const targets = [...before.flatMap((start) => between.flatMap((middle) => after.map((end) => `${start}${middle}${end}`))), ...schemes.flatMap((scheme) => ['', '//', '/', '\\\\'].flatMap((middle) => after.map((end) => `${scheme}${middle}${end}`)))];
  const out = targets.filter((target) => {
    const kept = insideOnly(target);
    return !kept.startsWith('/') || /\p{Cc}|\\/u.test(kept) || ['https://carrefour.example', 'https://carrefour.example/connexion?suite=x'].some((from) => new URL(kept, from).host !== 'carrefour.example');
  });
  expect(targets.length).toBeGreaterThan(1_800);
  expect(out).toEqual([]);
});
