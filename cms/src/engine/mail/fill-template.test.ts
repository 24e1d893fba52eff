import { expect, test } from '@jest/globals';
import { fillTemplate } from './fill-template';

test('slots are filled once: what a visitor wrote is never read as a template', () => {
  const { subject, text } = fillTemplate({ subject: 'De {who}', text: 'Bonjour,\n\n{body}' }, { who: 'Ana', body: 'Donnez-moi {secret} et {who}' });
  expect(subject).toBe('De Ana');
  expect(text).toBe('Bonjour,\n\nDonnez-moi {secret} et {who}');
});

test('a paragraph with nothing to say is left out', () => {
  expect(fillTemplate({ subject: 's', text: 'Un\n\n{maybe}\n\nDeux {x} {y}' }, { maybe: '', x: '', y: 'trois' }).text).toBe('Un\n\nDeux  trois');
});

test('a slot that nobody fills is a mistake of ours, not a hole in a mail', () => {
  expect(() => fillTemplate({ subject: '{lost}', text: '' }, {})).toThrow('{lost}');
});
