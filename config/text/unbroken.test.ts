import { expect, test } from '@jest/globals';
import { unbroken } from './unbroken.js';

test('no line begins with a double sign, nor ends with an opening quotation mark', () => {
  expect(unbroken('Un tiers-lieu : bureau ; « atelier » ! Et quoi ?')).toBe('Un tiers-lieu\u00A0: bureau\u202F; «\u202Fatelier\u202F»\u202F! Et quoi\u202F?');
  expect(unbroken("L'adresse : https://lieu.example/?q=a b")).toBe("L'adresse\u00A0: https://lieu.example/?q=a b");
});
