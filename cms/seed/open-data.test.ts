import { facetParameters } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { readSeedFile } from './testing/read-seed-file.js';

type Page = { blocks: { body?: string }[]; en: { blocks: { body?: string }[] } };

test('the page of open data names every parameter one may ask with, in both languages', () => {
  const page = readSeedFile('pages/donnees.json') as unknown as Page;
  const names = [...facetParameters, 'q', 'ids', 'emerging', 'near', 'radius', 'bbox', 'sort', 'page', 'perPage', 'since', 'cursor'];
  for (const { blocks } of [page, page.en]) {
    const told = blocks.map(({ body }) => body ?? '').join('\n');
    expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  }
});
