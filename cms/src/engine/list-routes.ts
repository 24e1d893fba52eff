import type { Strapi } from './strapi';

/** Every address the CMS answers to, as `GET /admin/users/:id`, sorted; HEAD goes with GET. */
export function listRoutes(strapi: Strapi): string[] {
  const layers = strapi.server.listRoutes() as unknown as { methods: string[]; path: string }[];
  const told = layers.flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${path}`));
  return [...new Set(told)].sort();
}
