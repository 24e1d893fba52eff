import { expect, test } from '@jest/globals';
import { structuredBreadcrumbs, toScriptText } from './structured-breadcrumbs';

const where = { crumbs: [{ label: 'Territories', url: '/territoires' }], here: 'Rhône', path: '/en/territoires/dep-69', origin: 'https://c.example', locale: 'en' as const };

test('search engines read the steps that are shown, with complete addresses in the page’s language', () => {
  expect(structuredBreadcrumbs(where)['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Territories', item: 'https://c.example/en/territoires' },
    { '@type': 'ListItem', position: 2, name: 'Rhône', item: 'https://c.example/en/territoires/dep-69' },
  ]);
});

test('a title cannot end the script it is written in', () => {
  expect(toScriptText(structuredBreadcrumbs({ ...where, here: '</script><b>' }))).not.toContain('</');
});
