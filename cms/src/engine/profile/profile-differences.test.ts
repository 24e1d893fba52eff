import { expect, test } from '@jest/globals';
import { tellDifferences } from './profile-differences';

const before = { mission: 'Relier', site: null, scale: null, territories: ['reg-84'], activities: [], licence: 'inconnue' } as const;

test('the team reads what changes, field by field, in words', () => {
  const after = { ...before, territories: ['reg-84', 'dep-29'], activities: ['Former'], scale: 'local', licence: 'cc-by-4.0' } as const;
  const told = tellDifferences({ ...before, territories: [...before.territories], activities: [] }, { ...after, territories: [...after.territories], activities: [...after.activities] });
  expect(told).toBe('Échelle d’action\nAvant : (rien)\nAprès : Local\n\nTerritoires\nAvant : Auvergne-Rhône-Alpes\nAprès : Auvergne-Rhône-Alpes, Finistère\n\nActivités\nAvant : (rien)\nAprès : Former\n\nLicence par défaut\nAvant : Licence non précisée\nAprès : CC BY 4.0');
});
