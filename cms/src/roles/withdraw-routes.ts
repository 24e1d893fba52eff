import type { Core } from '@strapi/strapi';

type Route = { method: string; path: string };
type Router = { routes: Route[] };

/**
 * Routes that Strapi opens to whoever is in the admin, whatever their role, and that no screen of ours asks for. A mail of anybody's
 * making, from the site's own address, with any file of this machine attached to it; an address that this machine fetches, be it one of
 * its own network by a redirect; what sends contents to a service elsewhere.
 */
const withdrawn: Readonly<Record<string, readonly string[]>> = {
  email: ['POST /'],
  upload: ['POST /actions/upload-from-urls', 'POST /actions/generate-ai-metadata', 'POST /ai-metadata-jobs'],
  i18n: ['PUT /settings'],
};

/** Takes these routes away, before the server opens any. Throws where Strapi no longer has one: it may have another name. */
export function withdrawRoutes({ strapi }: { strapi: Core.Strapi }): void {
  for (const [plugin, names] of Object.entries(withdrawn)) {
    const { admin } = strapi.plugin(plugin).routes as unknown as { admin: Router };
    const kept = admin.routes.filter(({ method, path }) => !names.includes(`${method} ${path}`));
    if (kept.length !== admin.routes.length - names.length) throw new Error(`Une adresse à retirer de « ${plugin} » n’est plus là : ${names.join(', ')}.`);
    admin.routes = kept;
  }
}
