import { expect, test } from '@jest/globals';
import type { EngineHit } from './engine/engine-result';
import { MARK_END, MARK_START } from './engine/to-search';
import { extractOf } from './extract';

const hit = (highlights: EngineHit['highlights']): EngineHit => ({ document: { summary: 'Un résumé.' } as EngineHit['document'], ...(highlights && { highlights }) });

test('where only the description matches, the matching passage is shown', () => {
  expect(extractOf(hit([{ field: 'text', snippet: `des ${MARK_START}vélos${MARK_END}` }]))).toContain('vélos');
});

test('a match far in the summary is brought into the two lines', () => {
  const value = `${'mot '.repeat(80)}${MARK_START}vélo${MARK_END} fin`;
  const extract = extractOf(hit([{ field: 'summary', value }]));
  expect(extract.indexOf(MARK_START)).toBeLessThan(80);
  expect(extract.startsWith('… ')).toBe(true);
});

test('without any match, the summary', () => {
  expect(extractOf(hit(undefined))).toBe('Un résumé.');
});
