import { expect, test } from '@jest/globals';
import { aPublicProject } from '@carrefour/config/testing';
import { restrictedCredit } from './restricted-credit';

test('fields that may not be passed on are credited together to who gave them, with the licence', () => {
  const source = {
    partner: { id: 'a', slug: 'a', name: 'Alpha', type: 'think-tanks-recherche' as const }, inventory: { slug: 'i', name: 'I' }, url: null, site: null,
    licence: 'proprietaire' as const, date: null, firstSeen: null, lastSeen: null,
  };
  const says = { by: 'partner' as const, partners: ['a'], date: '' };
  const project = aPublicProject({ sources: [source], provenance: { title: says, summary: says }, restrictedFields: ['title', 'summary'] });
  expect(restrictedCredit(project, 'fr')).toEqual([{ fields: 'Titre, résumé', by: 'Alpha', licence: 'Tous droits réservés' }]);
  expect(restrictedCredit(aPublicProject({ sources: [source] }), 'fr')).toEqual([]);
  const written = { ...project, provenance: { summary: { by: 'person' as const, partners: [], date: '' } }, restrictedFields: ['summary'] };
  expect(restrictedCredit(written, 'fr')).toEqual([{ fields: 'Résumé', by: 'Alpha', licence: 'Tous droits réservés' }]);
});
