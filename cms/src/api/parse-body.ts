import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { z } from 'zod';

/** The body as its schema says, or a 400 that names the fields that are wrong. */
export function parseBody<Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse((ctx.request as { body?: unknown }).body);
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).slice(0, 5);
  throw new errors.ValidationError(`Requête illisible. ${where.join(' ; ')}`);
}
