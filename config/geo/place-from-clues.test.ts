import { expect, test } from '@jest/globals';
import { locate } from './locate.js';

const kindsOf = (raw: Parameters<typeof locate>[0]): string[] =>
  locate(raw).contradictions.map(({ kind }) => kind);

test('a commune and its postcode give the commune’s point, and say that it is no finer', () => {
  const { place, contradictions } = locate({ postcode: '42000', commune: 'St-Étienne' });
  expect(place).toMatchObject({
    commune: { code: '42218', name: 'Saint-Étienne' },
    department: '42',
    region: '84',
    precision: 'commune',
  });
  expect(place.position?.lat).toBeCloseTo(45.43, 1);
  expect(contradictions).toEqual([]);
});

test('postcodes spoilt by a spreadsheet are repaired', () => {
  expect(locate({ postcode: '7400.0' }).place).toMatchObject({
    postcode: '07400',
    department: '07',
    region: '84',
  });
  expect(locate({ postcode: 1000 }).place).toMatchObject({
    postcode: '01000',
    department: '01',
    precision: 'postcode',
  });
  expect(locate({ postcode: 84200.0 }).place).toMatchObject({ postcode: '84200', department: '84' });
});

test('a postcode of several communes places without naming one', () => {
  const { place } = locate({ postcode: '07400' });
  expect(place).toMatchObject({ commune: null, precision: 'postcode' });
  expect(place.position?.lat).toBeCloseTo(44.55, 0);
});

test('a CEDEX code finds its department, and its commune by name', () => {
  expect(locate({ postcode: '69422', commune: 'LYON CEDEX 03' }).place).toMatchObject({
    postcode: '69422',
    commune: { code: '69123' },
  });
  expect(locate({ postcode: '59047' }).place).toMatchObject({
    department: '59',
    commune: null,
    precision: 'department',
  });
});

test('an arrondissement is placed in its arrondissement and counted in its city', () => {
  for (const raw of [
    { commune: 'Paris 12e' },
    { postcode: '75012' },
    { postcode: '75012', commune: 'PARIS' },
    { postcode: '12', commune: 'Paris' },
  ]) {
    const { place, contradictions } = locate(raw);
    expect(place).toMatchObject({
      postcode: '75012',
      commune: { code: '75056', name: 'Paris' },
      department: '75',
      precision: 'commune',
    });
    expect(place.position).toEqual({ lat: 48.8403, lng: 2.3955 });
    expect(contradictions).toEqual([]);
  }
});

test('a department alone is placed in its middle, a region alone nowhere', () => {
  expect(locate({ department: '2aD' }).place).toMatchObject({
    department: '2A',
    region: '94',
    precision: 'department',
  });
  expect(locate({ department: 28 }).place).toMatchObject({ department: '28', region: '24' });
  expect(locate({ region: 'Midi-Pyrénées' }).place).toMatchObject({
    department: null,
    region: '76',
    precision: 'none',
    position: null,
  });
});

test('a postcode written in the address is used when its own column is empty', () => {
  expect(locate({ address: '134 rue Paul-Bellamy 44000 Nantes' }).place).toMatchObject({
    postcode: '44000',
    commune: { code: '44109' },
  });
});

test('a commune that is elsewhere than its postcode is reported, the postcode kept', () => {
  const { place, contradictions } = locate({ postcode: '44000', commune: 'Villeurbanne' });
  expect(place).toMatchObject({ postcode: '44000', department: '44' });
  expect(contradictions).toEqual([
    {
      kind: 'commune-elsewhere',
      message:
        'Villeurbanne est dans le département Rhône (69), non Loire-Atlantique (44) : commune ignorée.',
    },
  ]);
  expect(kindsOf({ department: '69', postcode: '44000' })).toEqual(['department-elsewhere']);
  expect(kindsOf({ commune: 'Nulle-Part-sur-Mer' })).toEqual(['commune-unknown']);
});

test('nothing at all gives nothing, and no complaint', () => {
  expect(locate({ postcode: '', commune: null, lat: '' })).toEqual({
    place: {
      postcode: null,
      commune: null,
      department: null,
      region: null,
      country: null,
      position: null,
      precision: 'none',
      abroad: false,
    },
    contradictions: [],
  });
});
