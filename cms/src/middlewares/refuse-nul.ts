import type { Context, Next } from 'koa';

/** An address with a NUL in it names nothing: no record has one, and PostgreSQL fails at being asked. */
export default () => async (ctx: Context, next: Next): Promise<void> => {
  if (ctx.url.includes('%00') || ctx.url.includes('\0')) return void (ctx.status = 404);
  await next();
};
