import { expect, test } from '@jest/globals';
import { formEmail, formText } from './form-text.js';
import { relayMessageSchema } from './relay-message.js';
import { profileSchema } from '../space/space-profile.js';
import { sheetValuesSchema } from './sheet-change.js';

const message = {
  purpose: 'remarque', project: '', partner: '', name: 'Ana', email: 'ana@lieu.example', subject: 'Bonjour', body: 'Merci', shareAddress: false, locale: 'fr', visitor: 'a'.repeat(32),
};

test('a line break in a name, a subject or an address never becomes a header of a mail', () => {
  expect(relayMessageSchema.safeParse(message).success).toBe(true);
  for (const field of ['name', 'subject', 'email'])
    for (const injected of ['\r\nBcc: tous@lieu.example', '\nBcc: tous@lieu.example', '\rX: y', '\u0000', '\u0085x'])
      expect([field, injected, relayMessageSchema.safeParse({ ...message, [field]: `${message[field as 'name']}${injected}` }).success]).toEqual([field, injected, false]);
});

test('one address, not a list of them nor a disguised one', () => {
  for (const email of ['a@b.example, c@d.example', 'Ana <a@b.example>', 'a@b', '', 'a@b.example;c@d.example']) expect(formEmail.safeParse(email).success).toBe(false);
  expect(formEmail.parse(' Ana@Lieu.example ')).toBe('ana@lieu.example');
});

test('a text keeps its paragraphs and loses what no keyboard writes', () => {
  expect(formText(100).parse('Un\r\ndeux\u0007\rtrois ')).toBe('Un\ndeux\ntrois');
  expect(formText(100).safeParse(' \u0000 ').success).toBe(false);
});

test('an empty box of a sheet means that nothing is known', () => {
  const empty = { title: 'Le lieu', summary: '', description: ' ', leadOrganisation: '', place: '', website: '', startYear: '', endYear: '2020' };
  const unsaid = { need: null, how: null, cost: null, pitfalls: null, acceptsContact: false };
  expect(sheetValuesSchema.parse(empty)).toEqual({ title: 'Le lieu', summary: null, description: null, leadOrganisation: null, place: null, website: null, startYear: null, endYear: 2020, ...unsaid });
  expect(sheetValuesSchema.safeParse({ ...empty, website: 'javascript:alert(1)' }).success).toBe(false);
  // A site is written as it is said.
  expect(sheetValuesSchema.parse({ ...empty, website: 'www.graines.fr/lieu' }).website).toBe('https://www.graines.fr/lieu');
  expect(sheetValuesSchema.safeParse({ ...empty, website: 'nous n’en avons pas' }).success).toBe(false);
});

test('a partner writes its site as it is said, too', () => {
  const { site } = profileSchema.shape;
  expect([' www.graines.fr ', 'graines.fr:8443/lieu', 'http://graines.fr', ''].map((text) => site.parse(text))).toEqual(['https://www.graines.fr', 'https://graines.fr:8443/lieu', 'http://graines.fr', null]);
  for (const text of ['ana@graines.fr', 'graines', 'javascript:alert(1)']) expect(site.safeParse(text).success).toBe(false);
});
