import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';

/** The address is only a login until its owner writes their own in their profile. */
const placeholder = 'administration@carrefour.example';

/**
 * A link that lets one person choose the password of the first administrator; undefined once
 * somebody administers. Until then nobody else can take the place: the invited account holds it.
 */
export async function firstAdministratorLink(strapi: Core.Strapi): Promise<string | undefined> {
  const users = strapi.db.query('admin::user');
  if ((await users.findOne({ where: { isActive: true } })) !== null) return undefined;
  const registrationToken = randomBytes(20).toString('hex');
  const invited = await users.findOne({ where: { email: placeholder } });
  if (invited !== null) await users.update({ where: { id: invited.id }, data: { registrationToken } });
  else {
    const { id } = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
    const create = (strapi.service('admin::user') as unknown as { create: (user: object) => Promise<unknown> })
      .create;
    await create({
      email: placeholder,
      firstname: 'Administration',
      isActive: false,
      preferedLanguage: 'fr',
      roles: [id],
      registrationToken,
    });
  }
  return `${environment().CMS_URL}/admin/auth/register?registrationToken=${registrationToken}`;
}
