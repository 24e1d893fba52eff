import type { ImportItem, MatchProfile } from '@carrefour/config';
import { anImportItem } from '@carrefour/config/testing';
import { expect, test } from '@jest/globals';
import { profileToComparable } from '../match/comparable.js';
import { MatchIndex } from '../match/match-index.js';
import { assignProject } from './assign-project.js';

const item = (key: string, title: string, leadOrganisation = 'Les Tournesols', website?: string): ImportItem => anImportItem({ key, values: { title, leadOrganisation, website } });
const profile: MatchProfile = { projectId: 'p1', entry: 'autre:1', title: 'Le Grand Atelier', leadOrganisation: 'Les Tournesols', siteHosts: ['tournesols.fr'], positions: [], communes: [], departments: [], text: null };

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

const REPAIRS = 'Chaque semaine, des habitantes et des habitants réparent ensemble vélos et petits appareils, puis partagent un repas préparé sur place.';
const one = (key: string, title: string, leadOrganisation?: string, summary?: string): ImportItem => anImportItem({ key, values: { title, leadOrganisation, summary } });
/** Which entries end up together, whatever the project is called. */
function groupsOf(items: readonly ImportItem[]): string[][] {
  const index = new MatchIndex();
  const joined = new Map(items.map((each) => [each.key, assignProject(each, undefined, index, 'essai').item.sameAs]));
  const groups = new Map<string, string[]>();
  for (const { key } of items) {
    const root = index.groups.rootOf({ key: joined.get(key) ?? key });
    groups.set(root, [...(groups.get(root) ?? []), key]);
  }
  return [...groups.values()].map((group) => group.sort()).sort();
}

test('two entries that share nothing become one project through a third that is surely both, whichever comes first', () => {
  const a = one('a', 'Le Grand Atelier', 'Les Tournesols');
  const b = one('b', 'Le Grand Atelier', 'Les Tournesols', REPAIRS);
  const c = one('c', 'On répare tout', 'Les Tournesols', REPAIRS);
  for (const order of [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]]) expect(groupsOf(order)).toEqual([['a', 'b', 'c']]);
});

test('an entry that would chain two carriers together joins the surest one, and the other pair is asked', () => {
  const index = new MatchIndex();
  assignProject(one('a', 'Réparer ensemble', 'Les Tournesols', REPAIRS), undefined, index, 'un');
  assignProject(one('c', 'Réparer ensemble', 'Garage Moderne', REPAIRS), undefined, index, 'deux');
  const { item: joined, asked } = assignProject(one('b', 'Réparer ensemble', undefined, REPAIRS), undefined, index, 'trois');
  expect(joined).toMatchObject({ sameAs: 'c', matches: [{ entry: 'deux:c', score: 96 }] });
  expect(asked).toMatchObject([{ other: { key: 'a' }, score: 89 }]);
});

test('a sure pair is told with its score and its parts, so that people can see why', () => {
  const { item: joined } = assignProject(item('1', 'Le grand atelier'), undefined, indexed(), 'essai');
  expect(joined.matches).toEqual([{ entry: 'autre:1', score: 97, parts: expect.objectContaining({ title: 100, carrier: 100 }) }]);
});
