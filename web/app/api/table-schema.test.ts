import { expect, test } from '@jest/globals';
import { toApiProject, type ApiProject } from '@carrefour/config';
import { aPublicProject } from '@carrefour/config/testing';
import { exportColumns } from './export-columns';
import { inWords } from './in-words';
import { tableSchema } from './table-schema';

type Field = { name: string; type: string; description: string; categories?: { value: string; label: string }[]; constraints?: { enum?: string[] } };
const fieldOf = (name: string): Field | undefined => (tableSchema().fields as Field[]).find((field) => field.name === name);

const source = {
  partner: { id: 'z', slug: 'zoe', name: 'Zoé', type: 'medias-solution' as const }, inventory: null, url: null, site: null, date: null, firstSeen: null, lastSeen: null,
};
const project: ApiProject = toApiProject(
  aPublicProject({
    scale: 'local', maturity: 'essaimage', licence: 'cc0-1.0', restrictedFields: ['summary', 'carrier'], sourceDate: '2019-03-12', importedAt: '2026-11-27T14:28:00.000Z',
    updatedAt: '2026-11-27T14:28:00.000Z', sources: [{ ...source, licence: 'cc0-1.0' }, { ...source, licence: 'lo-2.0' }],
  }),
  'https://site.example',
);
const column = (name: string) => {
  const found = exportColumns.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
};

test('a machine is given codes, and a town hall that opens the workbook their words', () => {
  const coded = ['echelle', 'maturite', 'licence', 'licences', 'champs_non_repris'].map(column);
  expect(coded.map(({ read }) => read(project))).toEqual(['local', 'essaimage', 'cc0-1.0', 'cc0-1.0 | lo-2.0', 'summary | carrier']);
  const words = coded.map((one) => inWords(one, project));
  expect(words.slice(0, 4)).toEqual(['Local', 'En essaimage', 'CC0 1.0', 'CC0 1.0 | Licence Ouverte 2.0']);
  expect(words[4]).toMatch(/^Résumé \| \p{Lu}/u);
  expect(inWords(column('maturite'), { ...project, maturity: null })).toBeNull();
});

test('the schema gives every code with its words, so that a table of codes can be read', () => {
  expect(fieldOf('maturite')?.categories).toContainEqual({ value: 'essaimage', label: 'En essaimage' });
  expect(fieldOf('maturite')?.constraints?.enum).toContain('essaimage');
  expect(fieldOf('licences')).toMatchObject({ type: 'list', delimiter: ' | ' });
  expect(fieldOf('licences')?.description).toContain('lo-2.0 : Licence Ouverte 2.0');
});

test('a table dates the information by whoever said it, and the sheet by its last change, each said to be so', () => {
  expect([column('date_information').read(project), column('date_maj').read(project)]).toEqual(['2019-03-12', '2026-11-27T14:28:00.000Z']);
  expect(column('date_information').read({ ...project, toldOn: null })).toBeNull();
  expect([fieldOf('date_information')?.type, fieldOf('date_maj')?.type]).toEqual(['date', 'datetime']);
  expect(fieldOf('date_maj')?.description).toContain('un import compris');
});
