import { expect, test } from '@jest/globals';
import { withoutContact, withoutIn } from './without-contact';

const contact = { email: 'ana@lieu.example', phone: '06 12 34 56 78', name: 'Ana' };

test('nothing of a refused contact is left in what serves to undo: neither the value, nor the cell it came from', () => {
  const before = { key: '1', values: { title: 'A', contact }, rows: [{ line: 2, cells: { Nom: 'A', Mail: 'Ana@lieu.example', Tel: '06 12 34 56 78' } }] };
  const kept = withoutContact({ field: 'entry', status: null, before, after: { values: { title: 'B', contact } } });
  expect(JSON.stringify(kept)).not.toMatch(/lieu\.example|06 12/i);
  expect(kept).toMatchObject({ before: { key: '1', values: { title: 'A' }, rows: [{ cells: { Nom: 'A' } }] }, after: { values: { title: 'B' } } });
});

test('the history of the contact itself says that it changed, not what it was; the rest stays', () => {
  expect(withoutContact({ field: 'contact', status: 'published', before: contact, after: null })).toEqual({ field: 'contact', status: 'published', before: null, after: null });
  const title = { field: 'title', status: 'published' as const, before: 'A', after: 'B' };
  expect(withoutContact(title)).toEqual(title);
});

test('nested cells, numbers and other ways to write the same go too; what the sheet says in public stays', () => {
  const rows = [{ line: 2, cells: {
    Nom: 'Ana', Téléphone: '0612345678', 'Tél. 2': 33612345678, Numéro: 612345678, Référent: 'Ana Sol', Récit: 'Écrire à Ana@lieu.example, ou au +33 6 12 34 56 78.', équipe: [{ qui: 'Ana Sol', poste: 'Canal' }], Budget: 1200,
  } }];
  const kept = withoutIn({ values: { title: 'Ana', contact: { ...contact, name: 'Ana Sol' } }, rows });
  expect(kept).toEqual({ values: { title: 'Ana' }, rows: [{ line: 2, cells: { Nom: 'Ana', Téléphone: '', 'Tél. 2': '', Numéro: '', Référent: '', Récit: 'Écrire à , ou au .', équipe: [{ qui: '', poste: 'Canal' }], Budget: 1200 } }] });
  expect(withoutIn(kept)).toEqual(kept);
});
