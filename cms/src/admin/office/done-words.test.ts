import { expect, test } from '@jest/globals';
import { doneWords, toDone } from './done-words';

test('a decision is told as done, in the words of what was chosen', () => {
  expect([doneWords('accepted', 'Accepter'), doneWords('refused', 'Refuser'), doneWords('refused', 'Écarter'), doneWords('answered', 'Répondre')]).toEqual(['accepté', 'refusé', 'écarté', 'réponse envoyée']);
});

test('what an acceptance made is one step away', () => {
  expect(toDone('Fait.')).toBe('Fait.');
  expect(toDone('Fait.', { label: 'Ouvrir le brouillon', link: '/content-manager/x' })).toMatchObject({ link: { url: '/admin/content-manager/x', label: 'Ouvrir le brouillon' } });
});
