import { expect, test } from '@jest/globals';
import { keyWords } from './key-words';
import { changesShown } from './row-changes';

test('a value that somebody corrected is not told as changing: it stays, and is told as a disagreement', () => {
  const changes = [{ field: 'summary', before: 'Ancien', after: 'Du fichier' }, { field: 'website', before: '', after: 'https://lieu.example' }];
  const conflicts = [{ field: 'summary', last: 'Ancien', now: 'À la main', incoming: 'Du fichier' }];
  expect(changesShown({ changes, conflicts }).map(({ field }) => field)).toEqual(['website']);
});

test('a row known by several columns is named by their values, not by how they are joined', () => {
  expect([keyWords('Radio des champs | 1000'), keyWords(' | 44000'), keyWords('P-001')]).toEqual(['Radio des champs, 1000', '44000', 'P-001']);
});
