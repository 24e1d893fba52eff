import { expect, test } from '@jest/globals';
import { partnerNamed } from './partner-named';

const find = partnerNamed([{ slug: 'labo', name: 'Le Labo de l’ESS' }, { slug: 'cget', name: 'Commissariat général à l’égalité des territoires (CGET)' }]);

test('a partner is recognised by its whole name, or by what it puts in brackets', () => {
  expect(find('le labo de l\'ESS')?.slug).toBe('labo');
  expect(find('CGET')?.slug).toBe('cget');
  expect(find('Commissariat général à l’égalité des territoires')?.slug).toBe('cget');
});

test('a part of a name, or nobody, is nobody', () => {
  for (const text of ['Labo', 'Les partenaires financiers', '', null]) expect(find(text)).toBeNull();
});
