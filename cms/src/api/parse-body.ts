import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

// What is refused is read by people: by the team in its admin, by partners through their space.
z.config(z.locales.fr());

/** What people send through the site; importers bring whole files, read and cleaned before. */
const fromSite = /^\/api\/(space|forms)\//;
const hasNul = (value: unknown): boolean => (typeof value === 'string' ? value.includes('\0') : typeof value === 'object' && value !== null && Object.values(value).some(hasNul));

/** The body as its schema says, or a 400 that names the fields that are wrong. */
export function parseBody<Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse((ctx.request as { body?: unknown }).body);
  // PostgreSQL keeps no NUL, and fails at being asked for one.
  if (result.success && fromSite.test(ctx.path) && hasNul(result.data)) throw new errors.ValidationError('Requête illisible.');
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).slice(0, 5);
  throw new errors.ValidationError(`Requête illisible. ${where.join(' ; ')}`);
}
