import { expect, test } from '@jest/globals';
import { missingContact, userAgent } from './user-agent.js';

test('the sites read learn the contact given, else the address of the Carrefour', () => {
  expect(userAgent({ WEB_URL: 'https://carrefour.example.org' })).toBe('CarrefourInnovationsSociales/1.0 (+https://carrefour.example.org/contact)');
  expect(userAgent({ WEB_URL: 'https://carrefour.example.org', CRAWL_CONTACT: 'mailto:equipe@example.org' })).toContain('(+mailto:equipe@example.org)');
});

test('an address of this machine is no contact, and whoever reads a site so is told what to give', () => {
  expect(missingContact({})).toContain('CRAWL_CONTACT=');
  expect(missingContact({ WEB_URL: 'http://127.0.0.1:3000' })).toContain('http://127.0.0.1:3000/contact');
  expect(missingContact({ WEB_URL: 'https://carrefour.example.org' })).toBeNull();
  expect(missingContact({ CRAWL_CONTACT: 'mailto:equipe@example.org' })).toBeNull();
});
