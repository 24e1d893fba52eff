import { expect, test } from '@jest/globals';
import { membersOf, sitsIn } from './members-of';

const fonda = { slug: 'la-fonda', name: 'La Fonda' };
const ping = { slug: 'ping', name: 'PiNG' };

test('partners that joined in their space come after those the editors wrote, each once', () => {
  const body = { members: [{ text: 'La Fonda' }, { text: 'Une mairie' }], joined: [fonda, ping] };
  expect(membersOf(body, [fonda, ping])).toEqual([{ text: 'La Fonda', partner: 'la-fonda' }, { text: 'Une mairie', partner: null }, { text: 'PiNG', partner: 'ping' }]);
});

test('a partner sits where it is written or where it joined', () => {
  expect(sitsIn(ping, { members: null, joined: [ping] })).toBe(true);
  expect(sitsIn(fonda, { members: [{ text: 'La Fonda' }], joined: [] })).toBe(true);
  expect(sitsIn(fonda, { members: null, joined: [ping] })).toBe(false);
});
