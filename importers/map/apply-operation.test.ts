import { operationSchema } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { applyOperation } from './apply-operation.js';

const apply = (operation: unknown, ...values: string[]) => applyOperation(operationSchema.parse(operation), values, (text) => text === 'NR').values;

test.each([
  [{ op: 'split', by: [',', ' / '] }, ['a,b / c'], ['a', 'b', 'c']],
  [{ op: 'replace', pattern: ' {2,}', with: ', ' }, ['a  b'], ['a, b']],
  [{ op: 'extract', pattern: '- (\\d{2})$' }, ['Titre - 25'], ['25']],
  [{ op: 'extract', pattern: '- (\\d{2})$' }, ['Titre'], []],
  [{ op: 'remove', pattern: '\\s*- \\d{2}$' }, ['Titre - 25'], ['Titre']],
  [{ op: 'only', pattern: '^https?:' }, ['mailto:x', 'http://x'], ['http://x']],
  [{ op: 'find', texts: ['Emploi', 'Emploi, Formation', 'Jeunesse'] }, ['Jeunesse Emploi, Formation'], ['Emploi, Formation', 'Jeunesse']],
  [{ op: 'lookup', values: { 'Île-de-France': 'reg-11', ailleurs: null } }, ['ile de france', 'Ailleurs', 'Bretagne'], ['reg-11', 'Bretagne']],
  [{ op: 'lookup', values: { a: ['x', 'y'] }, otherwise: null }, ['A', 'b'], ['x', 'y']],
  [{ op: 'pick', index: -1 }, ['a', 'b'], ['b']],
  [{ op: 'prefix', with: 'https://' }, ['a.fr'], ['https://a.fr']],
  [{ op: 'suffix', with: ' (44)' }, ['Nantes'], ['Nantes (44)']],
  [{ op: 'truncate', max: 3 }, ['abcdef'], ['abc']],
  ['empty-if-placeholder', ['NR', 'oui'], ['oui']],
  ['first-line', ['Un\nDeux'], ['Un']],
  ['sentence-case', ['FESTIVAL DES ÉCOLES', 'AMAP'], ['Festival des écoles', 'AMAP']],
  ['unquote', ['« Job dans la Ville »'], ['Job dans la Ville']],
  ['integer', ['84200.0'], ['84200']],
  ['year', ['31/12/2018'], ['2018']],
])('%j makes %j into %j', (operation, values, expected) => {
  expect(apply(operation, ...values)).toEqual(expected);
});

test('a value nothing can be made of is told, an e-mail in an address column is not', () => {
  const { remarks } = applyOperation('url', ['flyers', 'contact@exemple.org'], () => false);
  expect(remarks).toMatchObject([{ before: 'flyers', after: '' }]);
});
