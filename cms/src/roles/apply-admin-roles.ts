import type { Core } from '@strapi/strapi';
import { administrator, roles } from './role-matrix';
import { toPermissions } from './to-permissions';

type Model = { pluginOptions?: { i18n?: { localized?: boolean } }; options?: { draftAndPublish?: boolean } };
type FieldLister = { getNestedFields(model: Model, options: { components: unknown }): string[] };
type Assigner = { assignPermissions(roleId: number | string, permissions: unknown[]): Promise<unknown> };

const replacedDefaults = ['strapi-editor', 'strapi-author'];

/** The roles of the team and what each may do, rewritten at every start so that code is what counts. */
export async function applyAdminRoles({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const table = strapi.db.query('admin::role');
  const { code, ...french } = administrator;
  await table.update({ where: { code }, data: french });

  const lister = strapi.service('admin::content-type') as unknown as FieldLister;
  const models = strapi.contentTypes as unknown as Record<string, Model>;
  const described = {
    fieldsOf: (uid: string) => lister.getNestedFields(models[uid] ?? {}, { components: strapi.components }),
    isLocalised: (uid: string) => models[uid]?.pluginOptions?.i18n?.localized === true,
    hasDrafts: (uid: string) => models[uid]?.options?.draftAndPublish === true,
  };
  const assigner = strapi.service('admin::role') as unknown as Assigner;
  for (const role of roles) {
    const data = { code: role.code, name: role.name, description: role.description };
    const known = await table.findOne({ where: { code: role.code } });
    const { id } =
      known === null ? await table.create({ data }) : await table.update({ where: { id: known.id }, data });
    await assigner.assignPermissions(id, toPermissions(role, described));
  }
  await removeUnusedDefaults(strapi);
}

/** Strapi's own editor and author, unless somebody already holds them. */
async function removeUnusedDefaults(strapi: Core.Strapi): Promise<void> {
  const unused = await strapi.db.query('admin::role').findMany({
    where: { code: { $in: replacedDefaults }, users: { id: { $null: true } } },
  });
  const service = strapi.service('admin::role') as unknown as {
    deleteByIds(ids: unknown[]): Promise<unknown>;
  };
  if (unused.length > 0) await service.deleteByIds(unused.map(({ id }) => id));
}
