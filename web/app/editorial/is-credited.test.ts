import { expect, test } from '@jest/globals';
import { isCredited } from './is-credited';

const picture = (alt: string, credit: string | null) => ({ url: '/medias/a.jpg', alt, credit, width: 80, height: 80, mime: 'image/jpeg', name: 'a.jpg' });

test('a photo without words for who does not see it, or without credit, is not shown', () => {
  expect(isCredited(picture('Une animatrice au jardin', 'Camille R.'))).toBe(true);
  expect(isCredited(picture('', 'Camille R.'))).toBe(false);
  expect(isCredited(picture('Une animatrice au jardin', ' '))).toBe(false);
  expect(isCredited(picture('Une animatrice au jardin', null))).toBe(false);
  expect(isCredited(null)).toBe(false);
});
