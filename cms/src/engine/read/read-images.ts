import type { PublicProject } from '@carrefour/config';
import { componentLink, projectTable } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

type Image = PublicProject['images'][number];
const IDS_PER_STATEMENT = 400;

/** The address of a stored file on the site. */
export const mediaUrl = (hash: string, extension: string): string => `/medias/${hash}${extension}`;

/** Pictures of published projects (of their drafts for a preview); one without alternative text, credit and licence is not shown. */
export async function readImages(strapi: Strapi, trx: Transaction, documentIds: readonly string[], state: 'published' | 'draft' = 'published'): Promise<Map<string, Image[]>> {
  const images = new Map<string, Image[]>();
  const link = componentLink(strapi);
  const [components, projects] = [tableOf(strapi, 'project.image'), projectTable(strapi)];
  for (const ids of chunksOf(documentIds, IDS_PER_STATEMENT)) {
    const rows = await trx(link.table)
      .join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
      .join(components, `${components}.id`, `${link.table}.${link.target}`)
      .join('files_related_mph', 'files_related_mph.related_id', `${components}.id`)
      .join('files', 'files.id', 'files_related_mph.file_id')
      .where({ [`${link.table}.field`]: 'images', 'files_related_mph.related_type': 'project.image' })
      .whereIn(`${projects}.document_id`, ids)[state === 'draft' ? 'whereNull' : 'whereNotNull'](`${projects}.published_at`)
      .orderBy(`${link.table}.${link.order}`)
      .select({
        project: `${projects}.document_id`, alt: `${components}.alt`, credit: `${components}.credit`, licence: `${components}.licence`,
        hash: 'files.hash', ext: 'files.ext', width: 'files.width', height: 'files.height',
      });
    for (const { project, hash, ext, alt, credit, licence, width, height } of rows) {
      if (!alt || !credit || !licence || licence === 'inconnue') continue;
      const image: Image = { url: mediaUrl(hash, ext), alt, credit, licence, width: width ?? 0, height: height ?? 0 };
      images.set(project, [...(images.get(project) ?? []), image]);
    }
  }
  return images;
}
