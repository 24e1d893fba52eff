import type { Strapi } from '../strapi';
import { ACCOUNT } from './read-member';

type Made = { id: number; documentId: string; username: string };

/** Strapi wants each name once: a second Camille Martin is « Camille Martin 2 ». */
async function freeName(strapi: Strapi, name: string): Promise<string> {
  const users = strapi.db.query(ACCOUNT);
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${name} ${number}`;
    if ((await users.findOne({ where: { username: { $eqi: wanted } } })) === null) return wanted;
  }
}

/** An account of the CMS's own kind, whose address its mailed link proved. The Document Service hashes the password. */
export async function newAccount(strapi: Strapi, { name, email, password }: { name: string; email: string; password: string }): Promise<Made> {
  const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } })) as { id: number };
  const data = { username: await freeName(strapi, name), email, password, provider: 'local', confirmed: true, blocked: false, role: role.id };
  return (await strapi.documents(ACCOUNT).create({ data } as never)) as unknown as Made;
}
