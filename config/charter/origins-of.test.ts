import { expect, test } from '@jest/globals';
import type { Source } from '../record/public-project.js';
import { originsOf } from './origins-of.js';

const source = (slug: string, records = true): Source => ({
  partner: { id: slug, slug, name: slug, type: 'think-tanks-recherche' }, inventory: records ? { slug: `${slug}-1`, name: slug } : null, url: null, site: null, licence: 'lo-2.0', date: null, firstSeen: null, lastSeen: null,
});
const sources = [source('a'), source('b'), source('c', false)];
const person = { by: 'person' as const, partners: [], date: '' };
const slugs = (...args: Parameters<typeof originsOf>) => originsOf(...args).map(({ partner }) => partner.slug);

test.each([
  ['of a file, the partners that gave it', { by: 'partner' as const, partners: ['a'], date: '' }, ['a']],
  ['of a partner’s own people, that partner', { ...person, partners: ['b'] }, ['b']],
  ['of the team over partners’ words, those partners', { ...person, over: ['a'] }, ['a']],
  ['of the team where no partner says anything, nobody', { ...person, over: [] }, []],
  ['of the team where it is not known any more, all that record the project', person, ['a', 'b']],
  ['of a partner that records nothing of it, nobody', { ...person, partners: ['c'] }, []],
  ['of nobody, nobody', undefined, []],
])('%s', (_what, known, expected) => expect(slugs(known, sources)).toEqual(expected));
