import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

// What is refused is read by people: by the team in its admin, by partners through their space.
z.config(z.locales.fr());

/** The body as its schema says, or a 400 that names the fields that are wrong. */
export function parseBody<Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse((ctx.request as { body?: unknown }).body);
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).slice(0, 5);
  throw new errors.ValidationError(`Requête illisible. ${where.join(' ; ')}`);
}
