import { expect, test } from '@jest/globals';
import { toAskedProfile, toAskedSettings } from './read-profile-form';

const formOf = (pairs: [string, string][]) => {
  const all = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value);
  return { all, get: (name: string) => all(name)[0] ?? '', values: Object.fromEntries(pairs) };
};

test('boxes become a list without repeats, lines become activities, nothing becomes an unknown licence', () => {
  const asked = toAskedProfile(formOf([['territories', 'reg-84'], ['territories', 'reg-84'], ['territories', 'dep-69'], ['activities', ' Former\r\n\r\nRelier '], ['licence', '']]), ['com-29019', 'dep-69']);
  expect(asked).toMatchObject({ territories: ['reg-84', 'dep-69', 'com-29019'], activities: ['Former', 'Relier'], licence: 'inconnue' });
});

test('only reserved fields are named', () => {
  expect(toAskedSettings(formOf([['withhold-contact', 'prive'], ['withhold-summary', ''], ['reminderRhythm', 'never']])).withholds).toEqual([{ field: 'contact', openness: 'prive' }]);
});
