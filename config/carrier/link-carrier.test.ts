import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkCarrier, type Carried, type Carrier, type CarrierDecision } from './link-carrier.js';

const carrier = (name: string, more: Partial<Carrier> = {}): Carrier => ({ id: name, name, siren: null, hosts: [], communes: [], departments: [], ...more });
const project = (title: string, leadOrganisation = '', more: Partial<Carried> = {}): Carried => ({ title, leadOrganisation, sirens: [], hosts: [], communes: [], departments: [], ...more });
const bandOf = (organisations: Carrier[], of: Carried, decisionOn?: (id: string) => CarrierDecision) => {
  const { linked, asked } = linkCarrier(of, organisations, decisionOn);
  return linked === null ? (asked.length > 0 ? 'asked' : 'none') : `linked ${linked.organisation}`;
};
const nantes = { communes: ['44109'], departments: ['44'] };

test.each<[string, Carrier[], Carried, string]>([
  ['a carrier is found under the name the register gives it', [carrier('TOURNESOLS FRANCE')], project('Un projet', 'Association Tournesols'), 'linked TOURNESOLS FRANCE'],
  ['a project that bears the name of an organisation and has its site', [carrier('Tournesols-', { hosts: ['tournesols.fr'] })], project('Tournesols', '', { hosts: ['tournesols.fr'] }), 'linked Tournesols-'],
  ['a project that bears its name and names another carrier', [carrier('LA COMPAGNIE DES AIDANTS')], project('La compagnie des aidants', 'Belle Planète'), 'asked'],
  ['a carrier whose name is one ordinary word', [carrier('LA TRAME')], project('Colocation', 'Association La Trame'), 'asked'],
  ['a seat in another department', [carrier('Les Grands Tournesols', { departments: ['34'] })], project('X', 'Les Grands Tournesols', { departments: ['79'] }), 'asked'],
  ['the same name far away', [carrier('L’Alternateur', { departments: ['34'] })], project('L’alternateur', '', { departments: ['79'] }), 'none'],
  ['a name within another', [carrier('CULTURE NUMERIQUE')], project('Les chèques culture numérique pour tous', 'Médias-Cité'), 'none'],
  ['one word in common', [carrier('IP SOLUTIONS')], project('Famileo', 'Entourage Solutions'), 'none'],
  ['two organisations of one name', [carrier('Tournesols', { id: 'a' }), carrier('TOURNESOLS', { id: 'b' })], project('X', 'Tournesols'), 'asked'],
  ['two of one name, one of them in the project’s town', [carrier('Tournesols', { id: 'a', ...nantes }), carrier('TOURNESOLS', { id: 'b' })], project('X', 'Tournesols', nantes), 'linked a'],
  ['two of one name in the project’s town', [carrier('Tournesols', { id: 'a', ...nantes }), carrier('TOURNESOLS', { id: 'b', ...nantes })], project('X', 'Tournesols', nantes), 'asked'],
  ['the same SIREN under another name', [carrier('SOCIETE X', { siren: '123456789' })], project('X', 'Tournesols', { sirens: ['123456789'] }), 'linked SOCIETE X'],
  ['the same name under another SIREN', [carrier('Tournesols du Lac', { siren: '123456789' })], project('X', 'Tournesols du Lac', { sirens: ['987654321'] }), 'none'],
])('%s', (_case, organisations, of, band) => expect(bandOf(organisations, of)).toBe(band));

test('what a person said wins: linked, parted, or chosen on the project itself', () => {
  const of = project('La compagnie des aidants', 'Belle Planète');
  const two = [carrier('LA COMPAGNIE DES AIDANTS'), carrier('AUTRE')];
  expect(bandOf(two, of, (id) => (id === 'LA COMPAGNIE DES AIDANTS' ? 'same' : null))).toBe('linked LA COMPAGNIE DES AIDANTS');
  expect(bandOf(two, of, (id) => (id === 'LA COMPAGNIE DES AIDANTS' ? 'different' : null))).toBe('none');
  expect(bandOf(two, of, (id) => (id === 'AUTRE' ? 'chosen' : 'same'))).toBe('linked AUTRE');
});

test('the order of the organisations changes nothing', () => {
  const names = fc.constantFrom('Tournesols', 'TOURNESOLS', 'Les Grands Tournesols', 'Ormes');
  const all = fc.uniqueArray(fc.record({ name: names, siren: fc.constantFrom(null, '123456789', '987654321'), communes: fc.constantFrom([], ['44109']), hosts: fc.constantFrom([], ['a.fr']) }), { maxLength: 5 });
  fc.assert(fc.property(all.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
    const toCarriers = (some: typeof list) => some.map((one) => carrier(one.name, { ...one, id: JSON.stringify(one) }));
    const of = project('Ormes', 'Tournesols', { communes: ['44109'], hosts: ['a.fr'] });
    expect(linkCarrier(of, toCarriers(shuffled))).toEqual(linkCarrier(of, toCarriers(list)));
  }), { numRuns: 200, seed: 20181106 });
});
