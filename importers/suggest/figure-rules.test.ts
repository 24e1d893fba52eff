import { expect, test } from '@jest/globals';
import { figureLabel } from './figure-rules.js';

test.each([
  ['Bénéficiaires', 'bénéficiaires'], ['Budget annuel (€)', 'de budget annuel'], ['Nombre de repas servis', 'repas servis'], ['Nb d’emplois créés', 'emplois créés'], ['metrics.beneficiaries', 'bénéficiaires'],
  ['properties.nb_benevoles', 'benevoles'], ['Jobs created', 'emplois créés'], ['Surface (m²)', 'surface'], ['ETP', 'ETP'], ['Beneficiaries reached', 'bénéficiaires'],
])('« %s » is read beside its number as « %s »', (heading, label) => {
  expect(figureLabel(heading)).toBe(label);
});
