import { expect, test } from '@jest/globals';
import { addNamed, isNamed, noFiles } from './shown-files.js';

test('pictures are found however a value names them, at any depth', () => {
  const named = noFiles();
  addNamed(named, [{ field: 'images', before: [{ file: 12, alt: 'a' }], after: [{ file: 'porte_ab', alt: 'b' }] }, { field: 'title', before: 'file', after: null }]);
  expect([isNamed(named, { id: 12, document_id: 'd', hash: 'x' }), isNamed(named, { id: 1, document_id: 'd', hash: 'porte_ab' }), isNamed(named, { id: 1, document_id: 'porte_ab', hash: 'x' }), isNamed(named, { id: 2, document_id: 'd', hash: 'file' })]).toEqual([true, true, true, false]);
});
