import { expect, test } from '@jest/globals';
import { formatNumbers, markerWidth, toMarkers } from './numbered-markers';

test.each([[[3], '3'], [[2, 1], '1, 2'], [[1, 2, 3, 7], '1–3, 7'], [[1, 1, 3], '1, 3'], [[1, 12, 23, 34, 45], '1… (5)']])('%j is written « %s »', (numbers, text) => {
  expect(formatNumbers(numbers)).toBe(text);
});

test('projects at the same place share a marker, others keep their own', () => {
  expect(toMarkers([{ number: 1, x: 10, y: 10 }, { number: 2, x: 200, y: 10 }, { number: 3, x: 12, y: 14 }])).toEqual([
    { x: 10, y: 10, label: '1, 3' }, { x: 200, y: 10, label: '2' },
  ]);
});

test('no marker hides another, however many projects stand close', () => {
  const points = Array.from({ length: 60 }, (_, index) => ({ number: index + 1, x: 300 + ((index * 37) % 90), y: 200 + ((index * 53) % 70) }));
  const markers = toMarkers(points);
  expect(markers.length).toBeGreaterThan(1);
  for (const [index, a] of markers.entries())
    for (const b of markers.slice(index + 1)) expect(Math.abs(a.x - b.x) >= (markerWidth(a.label) + markerWidth(b.label)) / 2 || Math.abs(a.y - b.y) >= 18).toBe(true);
});
