import type { Core } from '@strapi/strapi';

const siteRoles = [
  { type: 'public', name: 'Visiteur', description: 'Toute personne qui lit le site.' },
  { type: 'authenticated', name: 'Compte partenaire', description: 'Compte de l’espace partenaire.' },
];

/**
 * Accounts of the partner space. Neither role may call any of Strapi's own addresses: the site
 * speaks for visitors and partners through addresses of ours. Nobody signs up alone.
 */
export async function applySiteRoles({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  for (const { type, ...french } of siteRoles) await roles.update({ where: { type }, data: french });
  await strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { id: { $notNull: true } } });
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const now = (await store.get({})) as Record<string, unknown> | null;
  const wanted = {
    ...now,
    allow_register: false,
    unique_email: true,
    email_confirmation: false,
    default_role: 'authenticated',
  };
  await store.set({ value: wanted });
}
