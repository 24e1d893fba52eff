import { expect, test } from '@jest/globals';
import { aRecipe } from '../testing/a-recipe.js';
import { mappingTools } from '../testing/mapping-tools.js';
import { mapRow } from './map-row.js';

function map(cells: Record<string, unknown>, changes: Record<string, unknown>, format: 'csv' | 'json' = 'csv') {
  return mapRow({ kind: 'row', line: 7, cells }, aRecipe(changes), mappingTools(Object.keys(cells), format));
}

test('columns become fields: first filled, joined, all together, constant', () => {
  const cells = { titre: '', nom: 'Alpha', a: 'Un', b: 'Deux', t1: 'EMPLOI', t2: 'éducation' };
  const { values } = map(cells, {
    fields: {
      title: { from: ['titre', 'nom'] },
      summary: { from: ['a', 'b'], join: ' ' },
      themes: { from: ['t1', 't2'], all: true },
      scale: { constant: 'local' },
    },
  });
  expect(values).toEqual({ title: 'Alpha', summary: 'Un Deux', themes: ['EMP', 'EDU'], scale: 'local' });
});

test('a list of rules: the first that gives a value wins, lists add up', () => {
  const { values } = map(
    { titre: 'Alpha', tags: 'parrainage', autre: 'jeunesse' },
    { fields: { title: [{ from: 'absent' }, { from: 'titre' }], audiences: [{ from: 'tags', onlyKnown: true }, { from: 'autre' }] } },
  );
  expect(values).toEqual({ title: 'Alpha', audiences: ['jeunes'] });
});

test('placeholders never reach a field', () => {
  const { values, places } = map(
    { titre: 'Alpha', resume: 'NR', site: 'null', adresse: 'Non renseigné' },
    { fields: { title: { from: 'titre' }, summary: { from: 'resume' }, website: { from: 'site' } }, places: [{ address: { from: 'adresse' } }] },
  );
  expect(values).toEqual({ title: 'Alpha' });
  expect(places).toEqual([]);
});

test('the recipe’s own values come before the taxonomy, and unknown ones are noted once per row', () => {
  const { values, notes } = map(
    { titre: 'A', theme: 'Job;Zumba;Rien' },
    { fields: { title: { from: 'titre' }, themes: { from: 'theme', operations: [{ op: 'split', by: ';' }], values: { job: ['EMP', 'EDU'], rien: null } } } },
  );
  expect(values.themes).toEqual(['EMP', 'EDU']);
  expect(notes.unknown).toEqual([{ field: 'themes', column: 'theme', value: 'Zumba' }]);
});

test('composed fields are put together, contacts with their origin', () => {
  const { values } = map(
    { titre: 'A', mail: 'a@exemple.org', prix: 'Lauréat', an: '2015', fb: 'https://facebook.com/a', besoin: 'Un local' },
    {
      fields: {
        title: { from: 'titre' }, 'contact.email': { from: 'mail' }, 'distinctions.label': { from: 'prix' }, 'distinctions.year': { from: 'an' },
        'links.facebook': { from: 'fb' }, 'experience.need': { from: 'besoin' },
      },
    },
  );
  expect(values).toMatchObject({
    contact: { email: 'a@exemple.org', origin: 'essai' },
    distinctions: [{ label: 'Lauréat', year: 2015, by: null }],
    links: [{ kind: 'facebook', url: 'https://facebook.com/a' }],
    experience: { need: 'Un local', acceptsContact: false },
  });
});

test('a person’s address inside a description is taken out and told', () => {
  const { values, notes } = map({ titre: 'A', texte: 'Écrire à x@exemple.org' }, { fields: { title: { from: 'titre' }, description: { from: 'texte' } } });
  expect(values.description).not.toContain('@');
  expect(notes.corrections).toMatchObject([{ line: 7, column: 'texte', field: 'description' }]);
});

test('each element of a JSON list is a place', () => {
  const { places } = map(
    { titre: 'A', sites: [{ ville: 'Lyon', cp: 69003 }, { ville: 'NR' }, { ville: 'Paris' }] },
    { places: [{ each: 'sites', commune: { from: 'ville' }, postcode: { from: 'cp' } }] },
    'json',
  );
  expect(places).toMatchObject([{ commune: 'Lyon', postcode: '69003', columns: { commune: 'sites.ville' } }, { commune: 'Paris' }]);
});

test('the source’s link and day are read for provenance', () => {
  const mapped = map({ titre: 'A', lien: 'www.a.fr/fiche', maj: '31/12/2020' }, { sourceUrl: { from: 'lien' }, sourceDate: { from: 'maj' } });
  expect(mapped).toMatchObject({ sourceUrl: 'http://www.a.fr/fiche', sourceDate: '2020-12-31' });
});

test('a link or a date of the source that cannot be read is told under its column, and so is a contact masked in a place', () => {
  const { sourceUrl, sourceDate, places, notes } = map(
    { titre: 'A', lien: 'voir le site', maj: 'bientôt', lieu: 'Chez Ana, ana@lieu.example', ville: 'Lyon' },
    { fields: { title: { from: 'titre' } }, sourceUrl: { from: 'lien' }, sourceDate: { from: 'maj' }, places: [{ label: { from: 'lieu' }, commune: { from: 'ville' } }] },
  );
  expect([sourceUrl, sourceDate, places[0]?.label]).toEqual([null, null, 'Chez Ana, [coordonnée retirée]']);
  expect(notes.corrections.map(({ column, field, before }) => [column, field, before])).toEqual([
    ['lieu', 'places.label', 'Chez Ana, ana@lieu.example'], ['lien', 'sourceUrl', 'voir le site'], ['maj', 'sourceDate', 'bientôt'],
  ]);
});
