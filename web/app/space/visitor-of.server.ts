import type { AppLoadContext } from '@remix-run/node';
import { toVisitor } from '../forms/to-visitor';
import { siteEnv } from '../site-env.server';

/** Digest of the network a request came from, other every day: counts, and tells nobody who. */
export const visitorOf = (context: AppLoadContext): string =>
  toVisitor(siteEnv().SESSION_SECRET, typeof context['address'] === 'string' ? context['address'] : '', new Date().toISOString().slice(0, 10));
