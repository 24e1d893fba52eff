import type { ImportItem, MatchProfile } from '@carrefour/config';
import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { profileToComparable } from '../match/comparable.js';
import { MatchIndex } from '../match/match-index.js';
import { assignProject } from './assign-project.js';

const item = (key: string, title: string, leadOrganisation = 'Les Tournesols', website?: string): ImportItem => anImportItem({ key, values: { title, leadOrganisation, website } });
const profile: MatchProfile = { projectId: 'p1', title: 'Le Grand Atelier', leadOrganisation: 'Les Tournesols', siteHosts: ['tournesols.fr'], positions: [], communes: [], departments: [], text: null, inventories: ['autre'] };

function indexed(): MatchIndex {
  const index = new MatchIndex();
  index.add(profileToComparable(profile));
  return index;
}

test('an entry the CMS knows keeps its project, whatever it looks like now', () => {
  const known = { key: '1', fingerprint: 'x', projectId: 'p9', gone: false };
  expect(assignProject(item('1', 'Le grand atelier'), known, indexed(), 'essai')).toMatchObject({ item: { projectId: 'p9' }, asked: [] });
});

test('a new entry joins the project it surely is', () => {
  expect(assignProject(item('1', 'Le grand atelier'), undefined, indexed(), 'essai').item.projectId).toBe('p1');
});

test('twins inside one file become one project, also through a third', () => {
  const index = new MatchIndex();
  expect(assignProject(item('1', 'Alpha'), undefined, index, 'essai').item).toMatchObject({ projectId: null, sameAs: null });
  expect(assignProject(item('2', 'Alpha'), undefined, index, 'essai').item.sameAs).toBe('1');
  expect(assignProject(item('3', 'Alpha'), undefined, index, 'essai').item.sameAs).toBe('1');
});

test('a doubtful twin is asked once, with the parts of its score', () => {
  const { item: assigned, asked } = assignProject(item('1', 'Une tout autre chose', 'Les Tournesols', 'https://tournesols.fr'), undefined, indexed(), 'essai');
  expect(assigned.projectId).toBeNull();
  expect(asked).toMatchObject([{ other: { projectId: 'p1' }, score: 80, parts: { carrier: 100, site: 100 } }]);
});
