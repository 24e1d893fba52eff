import { projectTable } from '../../engine/project-row/join-tables';
import { chunksOf, type Strapi, type Transaction } from '../../engine/strapi';

/** Sheets named by their address, under their titles; what is no sheet has its name already. */
export async function toNames(strapi: Strapi, trx: Transaction, told: readonly string[]): Promise<string[]> {
  const titles = new Map<string, string>();
  for (const slugs of chunksOf(told, 400)) {
    const rows: { slug: string; title: string | null }[] = await trx(projectTable(strapi)).whereIn('slug', slugs).whereNull('published_at').select('slug', 'title');
    for (const { slug, title } of rows) if (title !== null) titles.set(slug, title);
  }
  return told.map((name) => titles.get(name) ?? name);
}
