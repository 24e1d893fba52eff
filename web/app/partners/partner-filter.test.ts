import { expect, test } from '@jest/globals';
import type { PublicPartner } from '@carrefour/config';
import { filterPartners, readPartnerFilter } from './partner-filter';

const partner = (slug: string, over: Partial<PublicPartner>): PublicPartner => ({
  id: slug, slug, name: slug, type: 'medias-solution', mission: null, scale: null, territories: [], activities: [], roles: [], site: null,
  logo: null, inventories: [], projectCount: 0, asOf: null, charterSince: null, demo: false, updatedAt: '2024-01-01T00:00:00.000Z', ...over,
});
const partners = [
  partner('halles', { name: 'Réseau des halles', type: 'institutions-reseaux', roles: ['soutien'], scale: 'national', activities: ['Former'], territories: ['reg-84'] }),
  partner('gazette', { name: 'La Gazette', mission: 'Un média de réseaux ruraux.' }),
];
const slugs = (query: string) => filterPartners(partners, readPartnerFilter(new URLSearchParams(query))).map(({ slug }) => slug);

test('words are found whatever their accents and their case, in name and mission', () => {
  expect(slugs('q=RESEAU')).toEqual(['halles', 'gazette']);
  expect(slugs('q=média réseaux')).toEqual(['gazette']);
});

test('criteria narrow each other, and an empty form shows everyone', () => {
  expect(slugs('')).toEqual(['halles', 'gazette']);
  expect(slugs('type=institutions-reseaux&role=soutien&echelle=national')).toEqual(['halles']);
  expect(slugs('type=medias-solution&role=soutien')).toEqual([]);
  expect(slugs('activite=former')).toEqual(['halles']);
  expect(slugs('territoire=dep-69')).toEqual(['halles']);
});
