import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { toRecipeSchema } from './to-recipe-schema.js';

const published = fileURLToPath(new URL('../../docs/recipe.schema.json', import.meta.url));

test('the published schema is that of the code; else run `node importers/dist/cli.js recipe-schema --out docs/recipe.schema.json`', () => {
  expect(readFileSync(published, 'utf8')).toBe(toRecipeSchema());
});

test('the schema says what a recipe needs', () => {
  expect(JSON.parse(toRecipeSchema())).toMatchObject({ required: ['version', 'inventory', 'partner', 'key', 'fields'], additionalProperties: false });
});
