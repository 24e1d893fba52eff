import type { ImportContext } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import { aTaxonomy } from '../testing/a-taxonomy.js';
import { findInventory, findPartner } from './find-partner.js';

const context: ImportContext = { ...aTaxonomy, partners: [{ id: '1', slug: 'tournesols', name: 'Les Tournesols' }], inventories: [], lastRuns: {} };

test('an unknown partner is refused with the list of those known, bundled ones included', async () => {
  expect(() => findPartner('inconnu', context, [])).toThrow('Partenaires connus : tournesols.');
  const bundled = await listBundledPartners();
  expect(() => findPartner('inconnu', context, bundled)).toThrow(/la-france-s-engage.*tournesols/);
});

test('a bundled inventory the CMS lacks brings its own facts', async () => {
  const found = findPartner('la-france-s-engage', context, await listBundledPartners());
  expect(findInventory('ffe-v0', found, context)).toMatchObject({ exists: false, facts: { slug: 'ffe-v0', coverage: 'full' } });
});

test('another partner’s inventory cannot be written by mistake', () => {
  const facts = { id: '2', slug: 'liste', name: 'Liste', licence: 'inconnue', coverage: 'full', wholeFeed: false, whenGone: 'flag', connector: 'file', address: null, consent: null, editionDate: null, excerptLimit: null, partner: 'autre' } as const;
  const found = findPartner('tournesols', context, []);
  expect(() => findInventory('liste', found, { ...context, inventories: [facts] })).toThrow('appartient au partenaire « autre »');
});
