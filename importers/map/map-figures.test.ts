import { expect, test } from '@jest/globals';
import { aRecipe } from '../testing/a-recipe.js';
import { mappingTools, someNotes } from '../testing/mapping-tools.js';
import { mapDistinctions, mapFigures } from './map-figures.js';

test('a row may carry several figures, each with its own column, label and year', () => {
  const recipe = aRecipe({ figures: [{ value: { from: 'Emplois' }, label: { constant: 'emplois créés' } }, { value: { from: 'Repas' }, label: { constant: 'repas servis' }, year: { from: 'Année', operations: ['year'] } }] });
  const cells = { Emplois: '12', Repas: '4 500', Année: '2024' };
  expect(mapFigures(recipe, cells, mappingTools(Object.keys(cells)), someNotes())).toEqual([
    { value: '12', label: 'emplois créés', year: null }, { value: '4 500', label: 'repas servis', year: 2024 },
  ]);
});

test('each element of a nested list is a figure, one without a label left out', () => {
  const recipe = aRecipe({ figures: [{ each: 'keyFigures', value: { from: 'value' }, label: { from: 'label' } }], distinctions: [{ each: 'awards', label: { from: 'title' }, year: { from: 'year' } }] });
  const cells = { keyFigures: [{ value: 3, label: 'lieux' }, { value: 5 }, { value: 8, label: 'bénévoles' }], awards: [{ title: 'Prix A', year: 2020 }, { title: 'Prix B' }] };
  const tools = mappingTools([], 'json');
  expect(mapFigures(recipe, cells, tools, someNotes()).map(({ value, label }) => `${value} ${label}`)).toEqual(['3 lieux', '8 bénévoles']);
  expect(mapDistinctions(recipe, cells, tools, someNotes())).toEqual([{ label: 'Prix A', year: 2020, by: null }, { label: 'Prix B', year: null, by: null }]);
});

test('two columns of several values make as many figures; when their numbers differ, only the first is sure', () => {
  const split = (from: string) => ({ from, operations: [{ op: 'split', by: ';' }] });
  const recipe = aRecipe({ fields: { title: { from: 'titre' }, 'figures.value': split('Chiffres'), 'figures.label': split('Mesures') } });
  const figuresOf = (cells: Record<string, string>) => mapFigures(recipe, cells, mappingTools(['Chiffres', 'Mesures']), someNotes()).map(({ value, label }) => `${value} ${label}`);
  expect(figuresOf({ Chiffres: '3 ; 8', Mesures: 'lieux ; bénévoles' })).toEqual(['3 lieux', '8 bénévoles']);
  expect(figuresOf({ Chiffres: '3 ; 8 ; 9', Mesures: 'lieux ; bénévoles' })).toEqual(['3 lieux']);
});
