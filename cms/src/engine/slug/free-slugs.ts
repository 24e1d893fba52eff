import { freeSlug, toSlug } from '@carrefour/config';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/**
 * One free address for each title of records of a type, in order; addresses once used (redirects)
 * are never given again. Reads only the addresses that begin like the ones wanted.
 */
export async function freeSlugs(strapi: Strapi, trx: Transaction, uid: string, titles: readonly string[], fallback: string): Promise<string[]> {
  const wanted = titles.map((title) => toSlug(title) || fallback);
  const taken = new Set<string>();
  const table = tableOf(strapi, uid);
  const prefix = redirectPrefixes[uid];
  for (const base of new Set(wanted)) {
    const same: { slug: string }[] = await trx(table).where('slug', base).limit(1).select('slug');
    const old: { from: string }[] = prefix === undefined ? [] :
      await trx(tableOf(strapi, 'api::redirect.redirect')).where('from', 'like', `${prefix}${base}%`).select('from');
    for (const { from } of old) taken.add(from.slice(prefix?.length ?? 0));
    if (same.length === 0 && !taken.has(base)) continue;
    const close: { slug: string }[] = await trx(table).where('slug', base).orWhere('slug', 'like', `${base}-%`).distinct('slug');
    for (const { slug } of close) taken.add(slug);
  }
  return wanted.map((base) => {
    const slug = freeSlug(base, (candidate) => taken.has(candidate));
    taken.add(slug);
    return slug;
  });
}

/** Public address of each type that keeps its old slugs. */
export const redirectPrefixes: Readonly<Record<string, string>> = {
  'api::project.project': '/projets/',
  'api::partner.partner': '/partenaires/',
  'api::article.article': '/actualites/',
  'api::event.event': '/actualites/',
  'api::collection.collection': '/dossiers/',
};
