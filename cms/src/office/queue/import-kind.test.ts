import { expect, test } from '@jest/globals';
import { tellRow, toNotes } from './import-kind.js';

const plain = { counts: {}, filters: {}, vanishing: null, unreadColumns: [], missingColumns: [], contactColumns: [], notices: [], corrections: 0, unknownValues: 0 };

test('a rehearsal says in sentences what a person should know of it, and nothing where there is nothing', () => {
  expect(toNotes(plain)).toBe('');
  expect(toNotes({ ...plain, vanishing: { known: 40, missing: 12 }, unreadColumns: ['Logo', 'Notes'], unknownValues: 1, corrections: 3, notices: ['La première ligne est vide.'] }).split('\n')).toEqual([
    '12 fiches sur 40 ne sont plus dans ce fichier.', 'Colonnes que rien ne lit : Logo, Notes.', '1 mot reste inconnu et n’est pas repris.', '3 valeurs corrigées ou à vérifier.', 'La première ligne est vide.',
  ]);
});

test('a line on which the file and a person disagree says so, with what the site shows today', () => {
  const row = { line: 2, outcome: 'updated' as const, title: 'Four banal', key: 'four', changes: [{ field: 'summary', before: 'Vendredi', after: 'Samedi' }, { field: 'website', before: '', after: 'https://four.fr' }], conflicts: [{ field: 'summary', last: 'Vendredi', now: 'Dimanche', incoming: 'Samedi' }] };
  expect(tellRow({ ...row, reason: null } as unknown as Parameters<typeof tellRow>[0])).toEqual([
    { field: 'Ligne 2, Four banal : Site web', before: null, after: 'https://four.fr' }, { field: 'Ligne 2, Four banal : Résumé (désaccord : ce qui est écrit reste)', before: 'Dimanche', after: 'Samedi' },
  ]);
});
