import { expect, test } from '@jest/globals';
import { aRecipe } from '../testing/a-recipe.js';
import { mappingTools, someNotes } from '../testing/mapping-tools.js';
import { codedValues } from './coded-values.js';
import { decidedKey, toDecidedValues, toValueKey } from './decided-values.js';

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

/** What a column of openness, and one of visibility, come to when they hold this. */
function closedBy(text: string, rule: Record<string, unknown> = {}, decided = toDecidedValues([])) {
  const recipe = aRecipe({ fields: { title: { from: 'titre' }, openness: { from: 'Diffusion', ...rule } }, places: [{ commune: { constant: 'Lyon' }, visibility: { from: 'Diffusion', ...rule } }] });
  const [notes, tools, cells] = [someNotes(), { ...mappingTools(['Diffusion']), decided }, { Diffusion: text }];
  return { openness: codedValues('openness', recipe.fields.openness, cells, tools, notes), visibility: codedValues('visibility', recipe.places[0]?.visibility, cells, tools, notes), notes };
}

test.each(['Confidentiel', 'masquer', 'Adresse confidentielle', 'Réservé aux membres', 'Privée', 'Interne', 'Ne pas diffuser', 'Non publique', 'Zzz', 'Public mais pas trop'])('« %s » never opens what it was meant to close', (text) => {
  const { openness, visibility } = closedBy(text);
  expect([openness[0] !== 'public', visibility]).toEqual([true, ['hidden']]);
});

test('a word nobody knows closes, is told on its line and asked about; once decided, the decision holds', () => {
  const { openness, visibility, notes } = closedBy('Zzz');
  expect([openness, visibility]).toEqual([['prive'], ['hidden']]);
  expect(notes.unknown.map(({ field, value }) => [field, value])).toEqual([['openness', 'Zzz'], ['visibility', 'Zzz']]);
  expect(notes.corrections).toMatchObject([{ field: 'openness', before: 'Zzz', after: 'Privé' }, { field: 'visibility', before: 'Zzz', after: 'Masquée' }]);
  const decided = toDecidedValues([{ field: 'openness', valueKey: 'zzz', state: 'alias', codes: ['collectif'] }, { field: 'visibility', valueKey: 'zzz', state: 'ignore', codes: [] }]);
  expect(closedBy('Zzz', {}, decided)).toMatchObject({ openness: ['collectif'], visibility: [], notes: { unknown: [], corrections: [] } });
  expect(closedBy('')).toMatchObject({ openness: [], visibility: [] });
});

test('a code of the recipe that is no level closes as well, and of several words the strictest holds', () => {
  expect(closedBy('Réseau', { values: { Réseau: 'membres-du-reseau' } })).toMatchObject({ openness: ['prive'], visibility: ['hidden'] });
  expect(closedBy('Public ; Privé', { operations: [{ op: 'split', by: ';' }] })).toMatchObject({ openness: ['prive'], visibility: ['hidden'] });
  expect(closedBy('Zzz', { onlyKnown: true }).openness).toEqual(['prive']);
});

test('a decision on a value too long to be kept whole is found again', () => {
  const long = 'mot '.repeat(100);
  const decided = toDecidedValues([{ field: 'themes', valueKey: toValueKey(long), state: 'alias', codes: ['EMP'] }]);
  expect(decided.get(decidedKey('themes', toValueKey(long)))).toEqual(['EMP']);
  const notes = someNotes();
  const recipe = aRecipe({ fields: { title: { from: 'titre' }, themes: { from: 'thème' } } });
  expect(codedValues('themes', recipe.fields.themes, { thème: long }, { ...mappingTools(['thème']), decided }, notes)).toEqual(['EMP']);
  expect(notes.unknown).toEqual([]);
});
