import { expect, test } from '@jest/globals';
import { settleRegister } from './settle-register.js';

test('numbers are tidied: spaces, the zeros and the decimals of a spreadsheet; the SIREN is found in a SIRET', () => {
  expect(settleRegister({ siren: '62201199.0', siret: '062 201 199 00031' }, 'organisation', 2).register).toEqual({ siren: '062201199', siret: '06220119900031' });
  expect(settleRegister({ siret: '06220119900031' }, 'project', 2).register).toEqual({ siren: '062201199' });
});

test('a number that is none is left out and reported, the rest stays', () => {
  const { register, corrections } = settleRegister({ siren: '12345678901', naf: '62.01Z' }, 'organisation', 7);
  expect(register).toEqual({ naf: '62.01Z' });
  expect(corrections).toMatchObject([{ line: 7, field: 'siren', before: '12345678901' }]);
});

test('each target keeps what it has: a project the number of its carrier alone', () => {
  const all = { siren: '123456789', legalForm: 'association', activities: ['Former'] };
  expect(settleRegister(all, 'project', 2).register).toEqual({ siren: '123456789' });
  expect(settleRegister(all, 'partner', 2).register).toEqual({ siren: '123456789', activities: ['Former'] });
  expect(settleRegister({}, 'organisation', 2).register).toBeUndefined();
});
