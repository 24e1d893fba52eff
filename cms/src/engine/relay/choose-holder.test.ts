import { expect, test } from '@jest/globals';
import { chooseHolder, chooseNextHolder, type Reachable, type Ways } from './choose-holder';

const partner = (slug: string, address: string | null): Reachable => ({ id: slug, slug, name: slug, address });
const ways = (changes: Partial<Ways>): Ways => ({ carrier: null, partner: null, recorders: [], ...changes });
const silent = partner('muet', null);
const known = partner('joignable', 'p@demo.example');

test('a carrier whose address is known receives the message itself', () => {
  expect(chooseHolder('porteur', ways({ carrier: 'c@demo.example', recorders: [known] }))).toMatchObject({ holder: 'carrier', instead: null });
});

test('without an address, the partner that recorded the project stands in, else the coordination, and it is said', () => {
  expect(chooseHolder('porteur', ways({ recorders: [silent, known] }))).toEqual({ holder: 'partner', partner: known, instead: 'carrier' });
  expect(chooseHolder('porteur', ways({ recorders: [silent] }))).toMatchObject({ holder: 'team', instead: 'carrier' });
});

test('a partner that is asked for is not replaced by another', () => {
  expect(chooseHolder('partenaire', ways({ partner: silent, recorders: [known] }))).toMatchObject({ holder: 'team', instead: 'partner' });
  expect(chooseHolder('partenaire', ways({ recorders: [known] }))).toMatchObject({ holder: 'partner', partner: known, instead: null });
});

test('what concerns the team goes to the team, whatever sheet it came from', () => {
  for (const purpose of ['question', 'besoin', 'remarque', 'appui', 'medias'] as const)
    expect(chooseHolder(purpose, ways({ carrier: 'c@demo.example', recorders: [known] }))).toMatchObject({ holder: 'team', instead: null });
});

test('without answer a message goes from the carrier to the partner, from the partner to the team, and stays there', () => {
  const all = ways({ carrier: 'c@demo.example', recorders: [known] });
  expect(chooseNextHolder('carrier', all)).toMatchObject({ holder: 'partner', partner: known });
  expect(chooseNextHolder('carrier', ways({ recorders: [silent] }))).toMatchObject({ holder: 'team' });
  expect(chooseNextHolder('partner', all)).toMatchObject({ holder: 'team', instead: 'partner' });
  expect(chooseNextHolder('team', all)).toBeNull();
});
