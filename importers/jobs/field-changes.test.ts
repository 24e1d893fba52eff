import { expect, test } from '@jest/globals';
import { toFieldChanges, toFirstValues } from './field-changes.js';
import { toValueText } from './value-text.js';

const theme = (code: string, label: string) => ({ code, label, labelEn: label, parent: null, aliases: [] });
const say = toValueText({ themes: [theme('AGR', 'Agriculture'), theme('EDU', 'Éducation')], audiences: [], methods: [] });

test('each field that changed is told in words, before and after; what stays is not', () => {
  const changes = toFieldChanges({ title: 'Le lieu', themes: ['AGR'], scale: 'local' }, { title: 'Le lieu', themes: ['AGR', 'EDU'], summary: 'Un lieu.' }, say);
  expect(changes).toEqual([
    { field: 'themes', before: 'Agriculture', after: 'Agriculture ; Éducation' },
    { field: 'summary', before: '', after: 'Un lieu.' },
    { field: 'scale', before: 'Local', after: '' },
  ]);
});

test('a private contact that changes is told without being shown', () => {
  const contact = (email: string) => ({ email, phone: null, name: null, origin: null });
  const changes = toFieldChanges({ title: 'A', contact: contact('a@lieu.example') }, { title: 'A', contact: contact('b@lieu.example') }, say);
  expect(changes).toEqual([{ field: 'contact', before: 'contact privé', after: 'contact privé' }]);
});

test('all that a new record says is told, its contact without being shown', () => {
  const contact = { email: 'a@lieu.example', phone: null, name: null, origin: null };
  expect(toFirstValues({ title: 'Le lieu', summary: 'Un lieu.', themes: ['AGR'], audiences: [], contact }, say)).toEqual([
    { field: 'summary', before: '', after: 'Un lieu.' },
    { field: 'themes', before: '', after: 'Agriculture' },
    { field: 'contact', before: '', after: 'contact privé' },
  ]);
});
