import type { Strapi } from './strapi';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Every address the CMS answers to, as `GET /admin/users/:id`, sorted; where all methods go, those that programs send. */
export function listRoutes(strapi: Strapi): string[] {
  const layers = strapi.server.listRoutes() as unknown as { methods: string[]; path: string }[];
  const told = layers.flatMap(({ methods, path }) => methods.filter((method) => METHODS.has(method)).map((method) => `${method} ${path}`));
  return [...new Set(told)].sort();
}
