import { expect, test } from '@jest/globals';
import { isInside } from './field';
import { projectMotif } from './project-motif';

test('a project always gets the same picture, and two projects do not share theirs', () => {
  expect(projectMotif('ENV', 'abc')).toBe(projectMotif('ENV', 'abc'));
  expect(projectMotif('ENV', 'abc')).not.toBe(projectMotif('ENV', 'abd'));
  expect(projectMotif('ENV', 'abc')).not.toBe(projectMotif('SOL', 'abc'));
});

test('a theme that has no paper of its own still gets a picture, without any missing number', () => {
  const picture = projectMotif('carrefour', 'x');
  expect(picture).toContain('</svg>');
  expect(picture).not.toMatch(/NaN|undefined|Infinity/);
});

test('pictures stay light enough to be many on a page', () => {
  for (const paper of ['EDU', 'EMP', 'ENV', 'SAN', 'SOL', 'TER', 'ART', 'COM', 'CON', 'DEM', 'GOU', 'NUM', 'SPO', 'TOU', 'FIN', 'PAT'])
    expect(projectMotif(paper, 'poids').length).toBeLessThan(60_000);
});

test('a point is inside a square or outside it', () => {
  const square = [[0, 0], [10, 0], [10, 10], [0, 10]] as const;
  expect(isInside([5, 5], square)).toBe(true);
  expect(isInside([15, 5], square)).toBe(false);
});
