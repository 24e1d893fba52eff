import { expect, test } from '@jest/globals';
import { pageShowing } from './shown-on';

const page = (slug: string, ...blocks: { __component: string; documents?: { id: string }[]; bodies?: { id: string }[]; limit?: number }[]) => ({ slug, blocks });
const read = (kind: Parameters<typeof pageShowing>[0], records: Parameters<typeof pageShowing>[1], ...pages: ReturnType<typeof page>[]) => [...pageShowing(kind, records, pages, '2026-11-27')];

test('a document is read on the page whose files hold it; one that no page shows is not found', () => {
  expect(read('document', [{ id: 'a' }, { id: 'b' }], page('charte', { __component: 'block.files', documents: [{ id: 'a' }] }))).toEqual([['a', 'charte']]);
});

test('a person is read where its body is; a team without chosen body shows everybody', () => {
  const persons = [{ id: 'a', body: { id: 'equipe' } }, { id: 'b', body: null }];
  expect(read('person', persons, page('qui-sommes-nous', { __component: 'block.team', bodies: [{ id: 'equipe' }] }))).toEqual([['a', 'qui-sommes-nous']]);
  expect(read('person', persons, page('equipe', { __component: 'block.team' }))).toHaveLength(2);
});

test('a testimonial is found until its end, among those a page has room for; rather on a page of words than at home', () => {
  const words = [{ id: 'late', order: 2, end: null }, { id: 'first', order: 1, end: '2026-11-27' }, { id: 'over', order: 0, end: '2026-11-26' }];
  const [home, project] = [page('accueil', { __component: 'block.testimonials' }), page('le-projet', { __component: 'block.testimonials', limit: 1 })];
  expect(read('testimonial', words, home, project)).toEqual([['first', 'le-projet'], ['late', 'accueil']]);
});
