import { expect, test } from '@jest/globals';
import { provenanceRows } from './provenance-rows';

const partner = { id: 'p', slug: 'halles', name: 'Réseau des halles', type: 'institutions-reseaux' as const };
const source = { partner, inventory: null, url: null, site: null, licence: 'lo-2.0' as const, date: null, firstSeen: null, lastSeen: null };

test('each field names its partners in words, or the team, with the date', () => {
  const rows = provenanceRows(
    {
      sources: [source],
      provenance: { title: { by: 'partner', partners: ['halles'], date: '2024-05-03' }, summary: { by: 'person', partners: [], date: '2024-06-01' } },
    },
    'fr',
  );
  expect(rows).toEqual([
    { field: 'Titre', by: 'Réseau des halles', date: '3 mai 2024' },
    { field: 'Résumé', by: 'l’équipe du Carrefour', date: '1er juin 2024' },
  ]);
});

test('where a source bears no date, the day its record was last seen stands for it', () => {
  const provenance = { title: { by: 'partner' as const, partners: ['halles'], date: '' } };
  expect(provenanceRows({ sources: [{ ...source, lastSeen: '2024-07-02' }, source], provenance }, 'fr')).toMatchObject([{ date: '2 juillet 2024' }]);
  expect(provenanceRows({ sources: [source], provenance }, 'fr')).toMatchObject([{ date: null }]);
});

test('a field nobody labelled, private ones first, is never listed', () => {
  expect(provenanceRows({ sources: [], provenance: { contact: { by: 'person', partners: [], date: '2024-06-01' } } }, 'fr')).toEqual([]);
});

test('what registers say of the structure behind the project comes last, each field with who says it', () => {
  const carrier = {
    id: 'o', name: 'TOURNESOLS', siren: '123456789', rna: null, legalForm: null, naf: null, commune: null, website: null, foundedYear: null, sources: [source],
    provenance: { name: { by: 'person' as const, partners: [], date: '2024-06-01' }, siren: { by: 'partner' as const, partners: ['halles'], date: '2025-01-01' } },
  };
  expect(provenanceRows({ sources: [], provenance: {}, carrier }, 'fr')).toEqual([
    { field: 'Structure porteuse\u00A0: Nom', by: 'l’équipe du Carrefour', date: '1er juin 2024' },
    { field: 'Structure porteuse\u00A0: SIREN', by: 'Réseau des halles', date: '1er janvier 2025' },
  ]);
});

test('what people of a partner corrected by hand is that partner’s, and what a carrier wrote is the carrier’s', () => {
  const date = '2024-06-01';
  const provenance = { title: { by: 'person' as const, partners: ['halles'], date }, summary: { by: 'person' as const, partners: [], date, carrier: true as const } };
  expect(provenanceRows({ sources: [source], provenance }, 'fr').map(({ by }) => by)).toEqual(['Réseau des halles', 'le porteur du projet']);
  expect(provenanceRows({ sources: [source], provenance }, 'en').map(({ by }) => by)).toEqual(['Réseau des halles', 'those who run the project']);
});
