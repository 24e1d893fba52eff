import { noChoices, type ImportPreview, type PreviewColumn } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { shownPreview } from './shown-preview';

const column = (heading: string, target: string): PreviewColumn => ({ heading, targets: [target], confidence: 0.9, reason: 'titre proche', cleaning: 'auto', filled: 1, samples: [] });
const preview: ImportPreview = {
  seen: '', rows: 1, unreadable: 0, sheet: null, sheets: [], target: 'project', origin: 'proposed', unknown: [], problem: null, examples: [],
  key: { columns: ['Réf'], grouping: false, reason: null, candidates: [] }, columns: [column('Nom', 'title'), column('Ville', 'places.commune')],
};
const choices = { ...noChoices, columns: [{ heading: 'Nom', target: 'ignored', cleaning: 'none' as const }], key: ['Ville'] };

test('after a reading that failed, the columns show what was last chosen', () => {
  const { columns, key } = shownPreview(preview, { state: 'failed', step: 'read', choices });
  expect(columns[0]).toMatchObject({ targets: ['ignored'], cleaning: 'none', reason: null });
  expect(columns[1]).toEqual(preview.columns[1]);
  expect(key.columns).toEqual(['Ville']);
});

test('a reading that went well is shown as it was read', () => {
  expect(shownPreview(preview, { state: 'ready', step: 'read', choices })).toEqual(preview);
});
