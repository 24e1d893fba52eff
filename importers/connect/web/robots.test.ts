import { expect, test } from '@jest/globals';
import { toRobotsRules } from './robots.js';

const rulesOf = (text: string, status = 200) => toRobotsRules('https://a.fr/robots.txt', { status, body: Buffer.from(text) }, 'CarrefourInnovationsSociales');

test('what robots.txt forbids is not read, its pause is kept, and our own name has its own rules', () => {
  const rules = rulesOf('User-agent: *\nDisallow: /prive/\nCrawl-delay: 2\n');
  expect(rules.allows('https://a.fr/prive/1')).toBe(false);
  expect(rules.allows('https://a.fr/projets/1')).toBe(true);
  expect(rules.pause).toBe(2_000);
  expect(rulesOf('User-agent: CarrefourInnovationsSociales\nDisallow: /\n').allows('https://a.fr/x')).toBe(false);
});

test('without robots.txt all is allowed; with a broken one, nothing', () => {
  expect(rulesOf('', 404).allows('https://a.fr/x')).toBe(true);
  expect(rulesOf('', 503).allows('https://a.fr/x')).toBe(false);
});
