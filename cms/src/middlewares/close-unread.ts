import type { Context, Next } from 'koa';

/**
 * An answer given while what was sent is half read (a picture that is too heavy) ends its connection: kept alive, it would still
 * hold the rest, and whoever asks through it next would wait for ever. What nobody began to read, Node puts aside by itself.
 */
export default () => async (ctx: Context, next: Next): Promise<void> => {
  await next();
  if (ctx.req.readableDidRead && !ctx.req.complete) ctx.set('Connection', 'close');
};
