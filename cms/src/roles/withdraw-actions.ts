import type { Core } from '@strapi/strapi';

/**
 * What nobody may do from the admin, the administrator included: the code decides the shape of
 * contents, the doors of the API and who may sign up; nothing is bought or sent elsewhere.
 */
const withdrawn = [
  'admin::marketplace.',
  'admin::transfer.',
  'admin::api-tokens.',
  'admin::admin-tokens.',
  'plugin::content-type-builder.',
  'plugin::users-permissions.roles.',
  'plugin::users-permissions.providers.',
  'plugin::users-permissions.email-templates.',
  'plugin::users-permissions.advanced-settings.',
];

type ActionProvider = { keys(): string[]; delete(key: string): Promise<unknown> };
type Permissions = { actionProvider: ActionProvider };
type Roles = { resetSuperAdminPermissions(): Promise<void> };

/** Takes these actions away, with their screens and their routes. Strapi registers them again at every start. */
export async function withdrawActions({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as Permissions;
  for (const action of actionProvider.keys()) {
    if (withdrawn.some((prefix) => action.startsWith(prefix))) await actionProvider.delete(action);
  }
  await (strapi.service('admin::role') as unknown as Roles).resetSuperAdminPermissions();
}
