import type { Context } from 'koa';
import type { Strapi } from '../strapi';
import { actsForPartners } from './acts-for-partners';
import { makeTeamLink } from './team-link';

type TeamContext = Context & { params: { partner: string }; state: { user?: { id: number; roles?: { code: string }[] } } };

/** In the admin, whoever administers or moderates comes into the space of a partner by a link of five minutes. */
export function addTeamRoutes({ strapi }: { strapi: Strapi }): void {
  const handler = async (ctx: TeamContext) => {
    const { user } = ctx.state;
    if (user === undefined || !actsForPartners(user.roles)) return ctx.forbidden();
    ctx.body = { link: await makeTeamLink(strapi, user.id, ctx.params.partner) };
  };
  strapi.server.routes({
    type: 'admin', prefix: '/carrefour',
    routes: [{ method: 'POST', path: '/act-for/:partner', handler: handler as never, info: { pluginName: 'admin', type: 'admin' } as never, config: { policies: ['admin::isAuthenticatedAdmin'] } }],
  } as never);
}
