import { expect, test } from '@jest/globals';
import { toCarrierView } from './carrier-view';

const carrier = { id: 'o', name: 'TOURNESOLS', siren: '123456789', rna: null, legalForm: 'association', naf: '62.01Z', commune: { code: '44109', name: 'Nantes' }, website: null, foundedYear: 2011, sources: [], provenance: {} };

test('the structure is told by what is known of it, its number in groups of three', () => {
  expect(toCarrierView(carrier, 'fr')).toEqual({
    name: 'TOURNESOLS', website: null,
    facts: [
      { label: 'Forme juridique', value: 'association' }, { label: 'SIREN', value: '123\u00A0456\u00A0789' }, { label: 'Activité (NAF)', value: '62.01Z' },
      { label: 'Siège', value: 'Nantes' }, { label: 'Créée en', value: '2011' },
    ],
  });
  expect(toCarrierView(null, 'fr')).toBeNull();
});
