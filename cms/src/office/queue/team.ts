import type { Strapi } from '../../engine/strapi';
import { toActionId } from '../office-actions';

type Account = { id: number; firstname: string | null; lastname: string | null; roles: { id: number; code: string }[] };

/** Somebody of the team under a name that nobody else of it has. */
export type Teammate = { id: number; name: string };

/** Names, made different where two people have the same: « Camille Martin (2) », in the order of their accounts. Pure. */
export function nameApart(people: readonly Teammate[]): Teammate[] {
  const met = new Map<string, number>();
  return people.toSorted((a, b) => a.id - b.id).map(({ id, name }) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { id, name: count === 1 ? name : `${name} (${count})` };
  });
}

/** Those who may be given a request: active, and in a role that works on the queue. */
export async function readTeam(strapi: Strapi): Promise<Teammate[]> {
  const permissions = (await strapi.db.query('admin::permission').findMany({ where: { action: toActionId('queue') }, populate: ['role'] as never })) as unknown as { role: { id: number } | null }[];
  const roles = new Set(permissions.flatMap(({ role }) => (role === null ? [] : [role.id])));
  const users = (await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: false }, populate: ['roles'] as never })) as unknown as Account[];
  const mayDecide = (account: Account) => account.roles.some(({ id, code }) => code === 'strapi-super-admin' || roles.has(id));
  const named = users.filter(mayDecide).map(({ id, firstname, lastname }) => ({ id, name: [firstname, lastname].filter(Boolean).join(' ') })).filter(({ name }) => name !== '');
  return nameApart(named).sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
