import { relayMessageSchema } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { toFieldProblems } from './to-field-problems';

test('each field that is wrong gets the one sentence that helps to put it right', () => {
  const values = { purpose: 'remarque', name: '', email: 'ana@', subject: 'Bonjour\r\nBcc: x@y.example', body: 'a'.repeat(6000) };
  const result = relayMessageSchema.safeParse({ ...values, project: null, partner: null, shareAddress: false, locale: 'fr', visitor: 'a'.repeat(32) });
  expect(toFieldProblems(result.error?.issues ?? [], values)).toEqual({ name: 'required', email: 'email', subject: 'line', body: 'long' });
});
