import type { EntryValues } from '@carrefour/config';
import { locate } from '@carrefour/config/geo';
import { locatePlaces } from '../locate/locate-places.js';
import { generatedRow } from './generated-row.js';

/** The values of generated projects from a row on, as the importer makes them: what the loop we are compared with writes. */
export function sampleValues(count: number, start = 0): EntryValues[] {
  return Array.from({ length: count }, (_, offset): EntryValues => {
    const index = start + offset;
    const row = generatedRow(index);
    const draft = { commune: row['Commune'], postcode: row['Code postal'], lat: row['Latitude'], lng: row['Longitude'] };
    const { places } = row['Commune'] === '' ? { places: [] } : locatePlaces([{ line: index, draft }], locate, 'mesures');
    return {
      title: row['Titre'], summary: row['Résumé'], description: row['Description'], leadOrganisation: row['Structure'],
      themes: row['Thèmes'].split(' | '), audiences: [row['Publics']].filter(Boolean), methods: [row['Méthodes']].filter(Boolean),
      startYear: Number(row['Année']), places,
    };
  });
}
