import type { Strapi } from '../engine/strapi';
import { toActionId } from './office-actions';
import type { OfficeContext, OfficeRoute } from './office-route';
import { officeRoutes } from './office-routes';

type AdminRouter = { type: 'admin'; prefix: string; routes: readonly unknown[] };

const toRoute = (strapi: Strapi, { method, path, action, handle }: OfficeRoute) => ({
  method, path,
  handler: async (ctx: OfficeContext) => {
    ctx.set('Cache-Control', 'no-store');
    const answer = await handle(strapi, ctx);
    if (answer !== undefined) ctx.body = answer;
  },
  info: { apiName: 'office' },
  config: { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [toActionId(action)] } }] },
});

/** Opens the routes of the back office to whoever is signed in to the admin and has the right; nobody else, nowhere else. */
export function registerOfficeRoutes({ strapi }: { strapi: Strapi }): void {
  const server = strapi.server as unknown as { routes(router: AdminRouter): unknown };
  server.routes({ type: 'admin', prefix: '/office', routes: officeRoutes.map((route) => toRoute(strapi, route)) });
}
