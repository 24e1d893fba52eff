import { expect, test } from '@jest/globals';
import { aRecipe } from '../testing/a-recipe.js';
import { mappingTools, someNotes } from '../testing/mapping-tools.js';
import { codedValues } from './coded-values.js';

function codesOf(values: Record<string, string | string[] | null>, text: string) {
  const recipe = aRecipe({ fields: { title: { from: 'titre' }, themes: { from: 'thème', values }, scale: { from: 'échelle', values } } });
  const notes = someNotes();
  return { themes: codedValues('themes', recipe.fields.themes, { thème: text }, mappingTools(['thème']), notes), scale: codedValues('scale', recipe.fields.scale, { échelle: text }, mappingTools(['échelle']), notes), notes };
}

test('a value is translated to codes or to labels, as a person wrote them', () => {
  expect(codesOf({ 'Job & cie': ['EMP', 'Égalité des chances'] }, 'job & cie').themes).toEqual(['EMP', 'EGA']);
  expect(codesOf({ Communale: 'local', Département: 'départemental' }, 'département').scale).toEqual(['departemental']);
});

test('a code is itself even where another term has it for a label', () => {
  expect(codesOf({ Chances: 'EGA' }, 'Chances').themes).toEqual(['EGA']);
});

test('what is neither a code nor a label is told with its cure, and left out', () => {
  const { themes, notes } = codesOf({ Divers: 'Tout le reste' }, 'Divers');
  expect(themes).toEqual([]);
  expect(notes.corrections[0]).toMatchObject({ column: 'thème', field: 'themes', before: 'Tout le reste', message: expect.stringContaining('ni un code ni un libellé') });
});
