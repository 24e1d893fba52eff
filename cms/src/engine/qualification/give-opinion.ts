import type { ThemeOpinionForm } from '@carrefour/config';
import type { Member } from '../account/member';
import { newDocumentId } from '../document-id';
import { readPublicProjects } from '../read/public-projects';
import { readReferences } from '../read/references';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { opinionTable } from './opinions';

/** What an organisation thinks of a theme of a project, once a theme; the last one counts. It changes nothing on the sheet: whoever recorded it decides. */
export function giveOpinion(strapi: Strapi, { partner, account }: Member, { project: id, theme, agrees, instead }: ThemeOpinionForm): Promise<'done' | 'gone' | 'refused'> {
  return asOneWriter(strapi, async (trx) => {
    const known = await readReferences(strapi, trx);
    const project = (await readPublicProjects(strapi, trx, [id], { audience: 'collectif', known })).get(id);
    if (project === undefined || !project.themes.some(({ code }) => code === theme)) return 'gone';
    if (instead !== null && (agrees || !known.terms.themes.has(instead))) return 'refused';
    const now = new Date();
    const opinion = { agrees, instead, by: account.name, given_at: now, updated_at: now };
    await trx(opinionTable(strapi))
      .insert({ document_id: newDocumentId(strapi), project_id: id, partner_id: partner.documentId, theme, ...opinion, created_at: now, published_at: now, locale: null })
      .onConflict(['project_id', 'partner_id', 'theme']).merge(opinion);
    return 'done';
  });
}
