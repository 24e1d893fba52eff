import { expect, test } from '@jest/globals';
import type { Licence } from '../lists/licence.js';
import type { PublicCarrier, Source } from '../record/public-project.js';
import { restrictedOfCarrier, toExportedCarrier } from './exported-carrier.js';

const register = (slug: string, licence: Licence): Source => ({
  partner: { id: slug, slug, name: slug, type: 'institutions-reseaux' }, inventory: { slug: `${slug}-1`, name: slug }, url: null, site: null, licence,
  date: null, firstSeen: null, lastSeen: null,
});
const says = (...partners: string[]) => ({ by: 'partner' as const, partners, date: '2024-01-01' });
const byTeam = { by: 'person' as const, partners: [], date: '2024-01-01' };
const aCarrier = (changes: Partial<PublicCarrier>): PublicCarrier => ({
  id: 'o', name: 'Les Jardiniers', siren: '123456782', rna: null, legalForm: null, naf: '81.30Z', commune: { code: '69123', name: 'Lyon' }, website: 'https://jardiniers.example',
  foundedYear: null, sources: [register('libre', 'lo-2.0'), register('payant', 'proprietaire')],
  provenance: { name: says('libre'), siren: says('libre'), naf: says('payant'), places: says('libre', 'payant'), website: byTeam }, ...changes,
});
const exported = (carrier: PublicCarrier | null, restrictedFields: string[] = []) => toExportedCarrier({ carrier, restrictedFields });

test('what a register does not allow to be passed on is left out, what the others and the team say goes out', () => {
  const carrier = aCarrier({});
  expect(restrictedOfCarrier(carrier)).toEqual(['naf', 'places']);
  expect(exported(carrier)).toMatchObject({ name: 'Les Jardiniers', siren: '123456782', naf: null, commune: null, website: 'https://jardiniers.example', provenance: { name: says('libre'), siren: says('libre'), website: byTeam } });
});

test('an organisation whose very name comes from a restricted register is left out whole', () => {
  expect(exported(aCarrier({ provenance: { name: says('payant'), siren: says('libre') } }))).toBeNull();
});

test('so is what comes from a register that is named no more, and the carrier of a project whose own word for it stays behind', () => {
  expect(exported(aCarrier({ sources: [register('payant', 'proprietaire')] }))).toBeNull();
  expect([exported(aCarrier({}), ['leadOrganisation']), exported(null)]).toEqual([null, null]);
});
