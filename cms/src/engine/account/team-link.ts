import { errors } from '@strapi/utils';
import { closeLinks, findLink, makeLink } from '../links/one-time-link';
import { siteLink } from '../links/site-links';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { readPartner } from './memberships';
import { openSession } from './open-session';
import { TEAM_PREFIX } from './read-member';

const SEPARATOR = '|';

/** A link of five minutes by which somebody of the team comes in to act for a partner. */
export function makeTeamLink(strapi: Strapi, adminId: number, partner: string): Promise<string> {
  return asOneWriter(strapi, async (trx) => {
    if ((await readPartner(strapi, partner)) === null) throw new errors.NotFoundError();
    const recordId = `${TEAM_PREFIX}${adminId}${SEPARATOR}${partner}`;
    await closeLinks(strapi, trx, 'team', recordId);
    return siteLink(`/connexion/equipe/${await makeLink(strapi, trx, 'team', recordId)}`);
  });
}

/** Opens the session that such a link promises, once. */
export function openTeamLink(strapi: Strapi, token: string): Promise<string> {
  return asOneWriter(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'team', token);
    const [accountId, partner] = link?.recordId.split(SEPARATOR) ?? [];
    if (link === null || accountId === undefined || partner === undefined) throw new errors.NotFoundError('Ce lien a déjà servi, ou n’est plus valable.');
    await closeLinks(strapi, trx, 'team', link.recordId);
    return openSession(strapi, trx, accountId, partner);
  });
}
