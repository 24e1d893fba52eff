import { expect, test } from '@jest/globals';
import { toShownWords } from './others-words';

const place = { label: 'Refuge', address: '3 rue Cachée', postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', country: null, position: { lat: 45.76, lng: 4.83 }, precision: 'address' as const, origin: null, visibility: 'commune' as const };
const contact = { email: 'a@b.example', phone: null, name: null, origin: null };

test('another partner’s contact is never told, nor who may see its sheet', () => {
  expect(toShownWords({ title: 'T', contact, openness: 'prive' }, [], new Set())).toEqual({ title: 'T' });
});

test('its places are told no more finely than it allows', () => {
  const told = JSON.stringify(toShownWords({ places: [place, { ...place, visibility: 'hidden', label: 'Secret' }] }, [], new Set()));
  expect(told).toContain('Lyon');
  expect(told).not.toMatch(/Cachée|Refuge|Secret/);
});

test('its texts are cut to what it allows, and what it withholds is not told, unless to anybody but members of the collective', () => {
  const words = { title: 'T', description: 'Une phrase qui se tient. '.repeat(60), themes: ['EMP'], scale: 'local' as const, experience: { need: 'x'.repeat(900), how: null, cost: null, pitfalls: null, acceptsContact: false } };
  const told = toShownWords(words, [{ excerptLimit: 100, reserved: { themes: 'prive', scale: 'collectif' } }], new Set());
  expect(String(told.description).length).toBeLessThanOrEqual(100);
  expect((told.experience as { need: string }).need.length).toBeLessThanOrEqual(100);
  expect(told).not.toHaveProperty('themes');
  expect(told.scale).toBe('local');
  expect(toShownWords(words, [], new Set(['description']))).not.toHaveProperty('description');
});
