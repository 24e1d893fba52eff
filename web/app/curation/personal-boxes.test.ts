import { expect, test } from '@jest/globals';
import { personalBoxes } from './personal-boxes';

test('the box in which a mail address or a number stands is told, and none of its neighbours', () => {
  const boxes = { description: ['Contact : jean.dupont@example.org'], 'experience.need': ['Appeler le 06 39 98 00 00'], 'experience.how': ['Ensemble'], 'places.0.label': ['Chez Ana, 06 39 98 00 01'], 'places.0.was': ['{"label":"06 39 98 00 01"}'] };
  expect(personalBoxes(boxes, ['description', 'experience', 'places'])).toEqual({ description: 'personal', 'experience.need': 'personal', 'places.0.label': 'personal' });
});
