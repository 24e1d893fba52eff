import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import type { TableEntry } from '../push/cms-client.js';
import { aRecipe } from '../testing/a-recipe.js';
import { toReturnedTable } from './returned-table.js';

const project = aPublicProject({ slug: 'alpha', title: 'Alpha', summary: 'Mieux dit', provenance: { summary: { by: 'person', partners: [], date: '2026-05-03' } } });
const entries: TableEntry[] = [
  { key: 'b', rows: [{ line: 4, cells: { Nom: 'Bêta', Résumé: 'B' } }], values: { title: 'Bêta', summary: 'B' }, project: null, record: null },
  { key: 'a', rows: [{ line: 3, cells: { Nom: 'Alpha', Résumé: 'Deux' } }, { line: 2, cells: { Nom: 'Alpha', Résumé: 'Un' } }], values: { title: 'Alpha', summary: 'Un' }, project, record: null },
];
const recipe = aRecipe({ fields: { title: [{ from: 'Nom', operations: [] }], summary: [{ from: 'Résumé', operations: [] }] } });
const table = toReturnedTable(entries, { partner: 'p', recipe, plan: { format: 'csv', headings: ['Résumé', 'Nom'], tables: [] }, siteUrl: 'https://site.example' });

test('the partner’s own columns come first, in their order, with what it supplied, in the order of its file', () => {
  expect(table.headings).toEqual(['Résumé', 'Nom', 'Carrefour : Résumé', 'Carrefour : crédits', 'Carrefour : fiche']);
  expect(table.rows.map(({ cells }) => cells['Résumé'])).toEqual(['Un', 'Deux', 'B']);
});

test('what others improved is told once a record, credited and marked where it comes from', () => {
  expect(table.improvements).toBe(1);
  expect(table.rows[0]?.cells).toMatchObject({
    'Carrefour : Résumé': 'Mieux dit', 'Carrefour : crédits': 'Résumé : l’équipe du Carrefour, 03/05/2026', 'Carrefour : fiche': 'https://site.example/projets/alpha',
  });
  expect([...(table.rows[0]?.marked ?? [])]).toEqual(['Carrefour : Résumé', 'Résumé']);
  expect(table.rows[1]?.marked.size).toBe(0);
});
