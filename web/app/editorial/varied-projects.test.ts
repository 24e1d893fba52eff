import { expect, test } from '@jest/globals';
import { variedProjects } from './varied-projects';

const project = (name: string, code: string) => ({ name, themes: [{ code, label: code, labelEn: code, parent: null }] });
const names = (projects: { name: string }[]) => projects.map(({ name }) => name);

test('one project of each theme comes first, in the order of the list', () => {
  const list = [project('a', 'SAN'), project('b', 'SAN'), project('c', 'ENV'), project('d', 'SOL')];
  expect(names(variedProjects(list, 3))).toEqual(['a', 'c', 'd']);
});

test('a list of one theme keeps its order, and a short list is shown whole', () => {
  const list = [project('a', 'SAN'), project('b', 'SAN')];
  expect(names(variedProjects(list, 6))).toEqual(['a', 'b']);
});
