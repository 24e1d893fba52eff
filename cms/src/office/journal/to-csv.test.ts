import { expect, test } from '@jest/globals';
import { toCell, toJournalCsv } from './to-csv';

test('what looks like a formula stays words, what holds a separator is quoted', () => {
  expect(toCell('=SOMME(A1)')).toBe("'=SOMME(A1)");
  expect(toCell('un; "deux"\ntrois')).toBe('"un; ""deux""\ntrois"');
  expect(toCell(null)).toBe('');
});

test('a write is told in French, at the hour of Paris, one line a field, and once when no field is told', () => {
  const line = { id: 1, at: '2026-01-01T00:00:00.000Z', type: 'project', recordId: 'abc', title: 'Café', action: 'update', byType: 'person', by: 'Camille' };
  const csv = toJournalCsv([{ ...line, differences: [{ field: 'Titre', before: 'Café', after: 'Le café' }, { field: 'Résumé', before: null, after: 'On y cause.' }] }, { ...line, action: 'delete', differences: [] }]);
  expect(csv.split('\r\n').slice(0, -1)).toEqual([
    '2026-01-01 01:00:00;Camille;Équipe;Modification;Projet;abc;Café;Titre;Café;Le café',
    '2026-01-01 01:00:00;Camille;Équipe;Modification;Projet;abc;Café;Résumé;;On y cause.',
    '2026-01-01 01:00:00;Camille;Équipe;Suppression;Projet;abc;Café;;;',
  ]);
});
