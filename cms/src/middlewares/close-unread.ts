import type { Context, Next } from 'koa';

/**
 * An answer given before what was sent is read whole (a picture that is too heavy) ends its connection: kept alive, it would
 * still hold the rest, and whoever asks through it next would wait for ever.
 */
export default () => async (ctx: Context, next: Next): Promise<void> => {
  await next();
  const hasBody = ctx.req.headers['content-length'] !== undefined || ctx.req.headers['transfer-encoding'] !== undefined;
  if (hasBody && !ctx.req.complete) ctx.set('Connection', 'close');
};
