import { expect, test } from '@jest/globals';
import { reportSchema } from './report.js';

const isPage = (page: string) => reportSchema.safeParse({ reason: 'feedback', text: 'Clair', email: '', project: '', page, locale: 'fr', visitor: 'a'.repeat(32) }).success;

test('the page of an opinion is an address on this site, never words', () => {
  for (const page of ['', '/', '/charte', '/en/recherche?q=four%20%C3%A0+pain&theme=ENV', '/ma-fiche/…']) expect([page, isPage(page)]).toEqual([page, true]);
  for (const page of ['charte', '//ailleurs.example', '/\\ailleurs.example', '/charte Gagnez un lot sur ailleurs.example', '/a\u00a0b', '/a\u2028b', '/a\nb', `/${'a'.repeat(500)}`])
    expect([page, isPage(page)]).toEqual([page, false]);
});
