import { toSlug } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, type Strapi } from '../strapi';
import { freeSlugs } from './free-slugs';

type Data = { title?: string; slug?: string | null };

/** Gives a project made by hand its address, and keeps two projects from sharing one. */
export function useProjectSlugs(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const context = raw as unknown as { uid: string; action: string; params: { documentId?: string; data?: Data } };
    const { data, documentId } = context.params;
    if (context.uid !== 'api::project.project' || data === undefined) return next();
    if (context.action !== 'create' && context.action !== 'update') return next();
    return inTransaction(strapi, async (trx) => {
      if (data.slug) data.slug = toSlug(data.slug);
      if (data.slug) {
        const taken = await trx(projectTable(strapi)).where({ slug: data.slug }).whereNot({ document_id: documentId ?? '' }).first('id');
        if (taken !== undefined) throw new errors.ValidationError(`L’adresse « ${data.slug} » est déjà celle d’un autre projet : choisissez-en une autre.`);
      } else if (context.action === 'create' || data.slug !== undefined) {
        const [slug] = await freeSlugs(strapi, trx, context.uid, [data.title ?? ''], 'projet');
        data.slug = slug;
      }
      return next();
    });
  });
}
