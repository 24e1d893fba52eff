/** Licences approved by the Open Source Initiative that our dependencies use (SPDX names, and two old spellings). */
const approved = new Set([
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'MPL-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that the rule above would refuse, each with the reason why it may stay. */
export const licenceExceptions: Record<string, string> = {
  '@strapi/content-releases':
    'Part of Strapi under its Enterprise licence; required by @strapi/strapi, inactive without an Enterprise key, which this project never uses.',
  '@strapi/review-workflows':
    'Part of Strapi under its Enterprise licence; required by @strapi/strapi, inactive without an Enterprise key, which this project never uses.',
  'caniuse-lite': 'Data (which browser knows what), CC-BY-4.0: read while building, nothing of it is shipped.',
  'fractional-indexing': 'CC0-1.0: given to the public domain; used by Strapi’s admin.',
  only: 'MIT, said in its Readme, not in its package.json.',
  pause: 'MIT, said in its Readme, not in its package.json.',
  'require-like': 'MIT, said in its License file, not in its package.json.',
  'spawn-command': 'MIT, said in its LICENSE file, not in its package.json.',
  'spdx-exceptions': 'Data (names of licence exceptions), CC-BY-3.0: a list read by build tools.',
  'spdx-license-ids': 'Data (names of licences), CC0-1.0: a list read by build tools.',
  'string-hash': 'CC0-1.0: given to the public domain; read while building.',
};

/** Whether an SPDX expression leaves a choice that is open source. `AND` binds tighter than `OR`. */
export function isOpenSource(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => approved.has(licence.trim())));
}
