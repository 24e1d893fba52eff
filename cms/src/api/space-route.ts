import type { SpaceRole } from '@carrefour/config';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const bearer = { name: 'global::bearer', config: { secret: 'CMS_SPACE_TOKEN' } };

/** A route of the partner space: the site's secret, and a session in at least that role. Its handler finds who asks with `memberOf(ctx)`. */
export const spaceRoute = (method: Method, path: string, handler: string, least: SpaceRole) => ({
  method, path, handler,
  config: { auth: false as const, policies: [bearer, { name: 'global::member', config: { least } }] },
});

/** A route of the space for whoever is not signed in yet. */
export const doorRoute = (method: Method, path: string, handler: string) => ({ method, path, handler, config: { auth: false as const, policies: [bearer] } });
