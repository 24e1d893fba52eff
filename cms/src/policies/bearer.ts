import { timingSafeEqual, createHash } from 'node:crypto';
import type { Context } from 'koa';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Lets in only a program of ours that holds the secret named in `config.secret` (an environment
 * variable), compared in constant time. Answers 401 without saying more.
 */
export default function bearer(ctx: Context, config: { secret: string }): boolean {
  const expected = process.env[config.secret];
  const given = /^Bearer (.+)$/.exec(ctx.request.header.authorization ?? '')?.[1];
  if (expected === undefined || expected === '' || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(expected));
}
