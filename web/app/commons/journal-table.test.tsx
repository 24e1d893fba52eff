import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { JournalTable } from './journal-table';

const line = (month: string, name: string | null, added: number) => ({
  key: `${month} ${name ?? ''}`, month, partner: name === null ? null : { slug: 'halles', name }, added, changed: 0, withdrawn: 0,
});

test('each month is named once, above what its sources added, changed and withdrew', () => {
  const shown = renderToStaticMarkup(<JournalTable journal={[line('novembre 2026', 'Les Halles', 176), line('novembre 2026', null, 2), line('octobre 2026', 'Les Halles', 1)]} />);
  expect(shown.match(/novembre 2026/g)).toHaveLength(1);
  expect(shown).toMatch(/scope="rowgroup" colSpan="4"[^>]*>novembre 2026.*Les Halles<\/a><\/th><td>176<\/td>.*à la main<\/th><td>2<\/td>.*octobre 2026/s);
});
