import { componentLink, projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Projects whose images are among the given files of the library: a file replaced or deleted touches no row of theirs. */
export async function projectsShowingFiles(strapi: Strapi, trx: Transaction, fileIds: readonly string[]): Promise<string[]> {
  const [files, projects, link] = [tableOf(strapi, 'plugin::upload.file'), projectTable(strapi), componentLink(strapi)];
  const rows: { id: string }[] = await trx('files_related_mph')
    .join(files, `${files}.id`, 'files_related_mph.file_id')
    .join(link.table, `${link.table}.${link.target}`, 'files_related_mph.related_id')
    .join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .where({ 'files_related_mph.related_type': 'project.image', [`${link.table}.component_type`]: 'project.image' })
    .whereIn(`${files}.document_id`, fileIds)
    .distinct({ id: `${projects}.document_id` });
  return rows.map((row) => row.id);
}
