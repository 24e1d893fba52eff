import { expect, test } from '@jest/globals';
import { findImprovedRecord } from './improved-record.js';

const by = (partner: string) => ({ by: 'partner' as const, partners: [partner], date: '2025-01-01' });
const values = { title: 'TOURNESOLS', startYear: 2011, register: { legalForm: 'association' } };

test('what the team corrected or another register gives is given back with its credit, the partner’s own word is not', () => {
  const record = {
    page: '/projets/alpha', names: { autre: 'L’Autre registre' }, fields: { name: 'TOURNESOLS', legalForm: 'SCIC', foundedYear: 2010, naf: '88.99B', places: [{}] },
    provenance: { name: by('registre'), legalForm: { by: 'person' as const, partners: [], date: '2026-05-03T10:00:00Z' }, foundedYear: by('registre'), naf: by('autre') },
  };
  expect(findImprovedRecord({ record, values }, 'registre', 'organisation')).toEqual([
    { field: 'legalForm', now: 'SCIC', by: 'l’équipe du Carrefour', date: '2026-05-03' }, { field: 'naf', now: '88.99B', by: 'L’Autre registre', date: '2025-01-01' },
  ]);
});

test('a partner that the team wrote before any directory keeps the team’s word, told once', () => {
  const record = { page: null, names: {}, fields: { name: 'Tournesols', activities: ['Former'] }, provenance: { activities: by('annuaire') } };
  expect(findImprovedRecord({ record, values: { title: 'TOURNESOLS', register: { activities: ['Former'] } } }, 'annuaire', 'partner')).toEqual([{ field: 'title', now: 'Tournesols', by: 'l’équipe du Carrefour', date: '' }]);
});

test('what is kept as a code is given back in words', () => {
  const record = { page: null, names: {}, fields: { name: 'T', type: 'medias-solution', territories: ['dep-69'] }, provenance: {} };
  expect(findImprovedRecord({ record, values: { title: 'T' } }, 'annuaire', 'partner').map(({ field, now }) => [field, now])).toEqual([['partnerType', 'Médias de solution'], ['area', 'Rhône']]);
});
