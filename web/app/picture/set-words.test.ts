import { expect, test } from '@jest/globals';
import { drawWords, fitWords, widthOf, wrapWords } from './set-words.server';

test('words keep within their width, on as many lines as are allowed', () => {
  const lines = wrapWords('title', 'Une laverie qui fait salon de quartier', 80, 500, 3);
  expect(lines.join(' ')).toBe('Une laverie qui fait salon de quartier');
  for (const line of lines) expect(widthOf('title', line, 80)).toBeLessThanOrEqual(500);
});

test('what has no room ends with an ellipsis, also a single endless word', () => {
  const lines = wrapWords('title', 'mot '.repeat(100), 80, 400, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  const [endless] = wrapWords('title', 'x'.repeat(300), 80, 400, 1);
  expect(widthOf('title', endless ?? '', 80)).toBeLessThanOrEqual(400);
});

test('short titles are large, long ones smaller', () => {
  const sizes = [96, 72, 56];
  expect(fitWords('title', 'Four', sizes, 600, 4).size).toBe(96);
  expect(fitWords('title', 'Un titre bien plus long que les autres, qui raconte tout ce que le projet fait, pour qui et depuis quand', sizes, 600, 4).size).toBeLessThan(96);
});

test('letters are outlines; accents and ligatures are drawn, what no font has is left blank', () => {
  expect(drawWords('title', 'Œé', 40, 0, 0).match(/<path/g)).toHaveLength(2);
  expect(drawWords('text', '漢', 40, 0, 0)).not.toContain('<path');
});
