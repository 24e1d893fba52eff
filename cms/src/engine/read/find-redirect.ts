import { isElsewhere, plainPath } from '../slug/check-redirect';
import type { Strapi } from '../strapi';

export type Redirect = { to: string | null; permanent: boolean; gone: boolean };

/** Where an old address leads now: followed to its end, however often it moved. Null for one that turns in circles. */
export async function findRedirect(strapi: Strapi, path: string): Promise<Redirect | null> {
  const seen = new Set<string>();
  let found: Redirect | null = null;
  for (let from: string | null = plainPath(path); from !== null; ) {
    if (seen.has(from)) return null;
    seen.add(from);
    const row = (await strapi.db.query('api::redirect.redirect').findOne({ where: { from } })) as Redirect | null;
    if (row === null) break;
    found = { to: row.to, permanent: row.permanent, gone: row.gone === true };
    from = row.to === null || isElsewhere(row.to) ? null : plainPath(row.to);
  }
  return found;
}
