import { expect, test } from '@jest/globals';
import type { PublicPartner } from '@carrefour/config';
import { toAdherents } from './adherents';

const partner = (name: string, charterSince: string | null, asOf: number | null = null, roles: PublicPartner['roles'] = []): PublicPartner => ({
  id: name, slug: name.toLowerCase(), name, type: 'associations-accompagnateurs', mission: null, scale: null, territories: [], activities: [], roles, site: null,
  logo: null, inventories: [], projectCount: 0, asOf, charterSince, demo: false, updatedAt: '2026-01-01T00:00:00.000Z',
});

test('the page of the charter says who adheres since when, the first ones first, and tells apart those whose date nobody knows', () => {
  const view = toAdherents('Qui adhère', [partner('Avise', null, 2018), partner('Ronce', '2026-05-20'), partner('Aulne', '2026-02-03'), partner('Ajonc', '2026-05-20')], 'fr');
  expect(view?.dated).toEqual([
    { slug: 'aulne', name: 'Aulne', since: 'février 2026' },
    { slug: 'ajonc', name: 'Ajonc', since: 'mai 2026' },
    { slug: 'ronce', name: 'Ronce', since: 'mai 2026' },
  ]);
  expect(view?.undated).toEqual([{ slug: 'avise', name: 'Avise' }]);
  expect(view?.isOf2018).toBe(true);
});

test('nobody is said to adhere because its list was imported: it takes a date, a role of the collective, or the documents of a year', () => {
  const imported = partner('Registre', null, null, ['contributeur', 'soutien']);
  expect(toAdherents('Qui adhère', [imported], 'fr')).toBeNull();
  const view = toAdherents('Qui adhère', [imported, partner('Fonda', null, null, ['initiateur', 'pilotage']), partner('Avise', null, 2018)], 'fr');
  expect(view?.undated.map(({ name }) => name)).toEqual(['Fonda', 'Avise']);
  expect(view?.dated).toEqual([]);
});
