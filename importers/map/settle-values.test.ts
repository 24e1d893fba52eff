import { expect, test } from '@jest/globals';
import { settleValues } from './settle-values.js';

test('a row without a title is rejected with what to do', () => {
  expect(settleValues({ summary: 'x' }, 3)).toMatchObject({ field: 'title', rejected: expect.stringContaining('Remplissez') });
});

test('a value its field cannot hold is left out and told, the rest stays', () => {
  const settled = settleValues({ title: 'A', startYear: 12, website: 'pas une adresse' }, 3);
  expect(settled).toMatchObject({ values: { title: 'A' }, corrections: [{ field: 'startYear' }, { field: 'website' }] });
});

test('one wrong link does not cost the others', () => {
  const good = { kind: 'site', url: 'https://a.fr' };
  const settled = settleValues({ title: 'A', links: [{ kind: 'site', url: 'x' }, good] }, 3);
  expect(settled).toMatchObject({ values: { links: [good] } });
});
