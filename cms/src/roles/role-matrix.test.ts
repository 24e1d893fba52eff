import { expect, test } from '@jest/globals';
import { editor, moderator } from './role-matrix';
import { toPermissions } from './to-permissions';

const described = {
  fieldsOf: () => ['title'],
  isLocalised: (uid: string) => uid.includes('page'),
  hasDrafts: (uid: string) => !uid.includes('report'),
};
const may = (role: typeof editor, right: string, type: string) =>
  toPermissions(role, described).some(
    ({ action, subject }) => action.endsWith(`explorer.${right}`) && subject === `api::${type}.${type}`,
  );

test('the editor writes pages and menus, and only reads projects', () => {
  expect(['read', 'create', 'update', 'delete', 'publish'].every((right) => may(editor, right, 'page'))).toBe(
    true,
  );
  expect(may(editor, 'update', 'site-settings')).toBe(true);
  expect(may(editor, 'read', 'project')).toBe(true);
  expect(may(editor, 'update', 'project')).toBe(false);
});

test('the moderator keeps projects and answers visitors, and writes no page', () => {
  expect(may(moderator, 'publish', 'project')).toBe(true);
  expect(may(moderator, 'update', 'report')).toBe(true);
  expect(may(moderator, 'delete', 'message')).toBe(false);
  expect(may(moderator, 'read', 'page')).toBe(false);
});

test('neither sees mails, sessions, invitations or the outbox', () => {
  for (const type of ['mail', 'session', 'invitation', 'change', 'revision', 'alert'])
    for (const role of [editor, moderator]) expect(may(role, 'read', type)).toBe(false);
});

test('a type without drafts has nothing to publish, and a translated one opens every language', () => {
  expect(may(moderator, 'publish', 'report')).toBe(false);
  const page = toPermissions(editor, described).find(({ subject }) => subject === 'api::page.page');
  expect(page?.properties.locales).toEqual(['fr', 'en']);
});
