import { expect, test } from '@jest/globals';
import { matchPartner } from './match-partner';

const partner = (slug: string, name: string, site: string | null = null) => ({ slug, name, site });
const known = [
  partner('la-france-s-engage', 'La France s’engage', 'https://fondation.example/'), partner('apriles', 'Apriles'),
  partner('un-reseau', 'Un réseau', 'https://reseau.example'), partner('son-antenne', 'Son antenne', 'https://www.reseau.example/antenne'),
];

test.each<[string, { name: string; site: string | null }, string | undefined]>([
  ['the same address', { name: 'APRILES', site: null }, 'apriles'],
  ['the same name, accents and signs aside', { name: 'Un reseau !', site: null }, 'un-reseau'],
  ['the same site under another name', { name: 'Fondation La France s’engage', site: 'http://www.fondation.example/accueil' }, 'la-france-s-engage'],
  ['a site that two partners share', { name: 'Encore une antenne', site: 'https://reseau.example' }, undefined],
  ['a site under which anybody has a page', { name: 'Autre', site: 'https://www.facebook.com/autre' }, undefined],
  ['a name that is only alike', { name: 'Apriles Nord', site: null }, undefined],
])('%s', (_case, member, slug) => expect(matchPartner(member, known)?.slug).toBe(slug));
