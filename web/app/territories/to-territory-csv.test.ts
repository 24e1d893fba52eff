import { expect, test } from '@jest/globals';
import { toTerritoryCsv } from './to-territory-csv';

test('each figure of a territory comes with the search that counts it', () => {
  const csv = toTerritoryCsv({
    code: 'dep-69', label: 'Rhône, « le »', url: 'https://carrefour.example/territoires/dep-69', total: 12,
    facets: { theme: [{ code: 'ENV', count: 5 }], distinction: [{ code: '=HYPERLINK("x")', count: 1 }], region: [{ code: '84', count: 12 }] },
  });
  expect(csv.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
    'code,territoire,mesure,valeur,projets,recherche',
    'dep-69,"Rhône, « le »",total,,12,https://carrefour.example/recherche?departement=69',
    'dep-69,"Rhône, « le »",theme,ENV,5,https://carrefour.example/recherche?departement=69&theme=ENV',
    // What a spreadsheet would run is given as text.
    `dep-69,"Rhône, « le »",distinction,"'=HYPERLINK(""x"")",1,https://carrefour.example/recherche?departement=69&distinction=%3DHYPERLINK(%22x%22)`,
  ]);
});
