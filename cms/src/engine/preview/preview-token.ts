import { createHmac, timingSafeEqual } from 'node:crypto';

/** What may be looked at before it is published, and how its kind is called on the site. */
export const previewKinds = {
  'api::page.page': 'page',
  'api::article.article': 'article',
  'api::event.event': 'event',
  'api::collection.collection': 'collection',
  'api::partner.partner': 'partner',
  'api::project.project': 'project',
} as const;
export type PreviewUid = keyof typeof previewKinds;
export type PreviewKind = (typeof previewKinds)[PreviewUid];

/** One state of one record; `until`: milliseconds since 1970. */
export type Previewed = { uid: PreviewUid; id: string; locale: 'fr' | 'en'; state: 'draft' | 'published'; until: number };

const MINUTES = 10;

const sign = (payload: string, secret: string): string => createHmac('sha256', secret).update(`apercu:${payload}`).digest('base64url');

export const isPreviewed = (uid: string): uid is PreviewUid => uid in previewKinds;

/** A word that opens one state of one record for ten minutes, and nothing else. */
export function makePreviewToken(previewed: Omit<Previewed, 'until'>, secret: string, now: number): string {
  const { uid, id, locale, state } = previewed;
  const payload = Buffer.from(JSON.stringify([uid, id, locale, state, now + MINUTES * 60_000])).toString('base64url');
  return `${payload}.${sign(payload, secret)}`;
}

/** What a word opens now; null for one we did not make, or that is too old: the two look alike. */
export function readPreviewToken(token: string, secret: string, now: number): Previewed | null {
  const [payload = '', signature = ''] = token.split('.');
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(payload, secret))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [uid, id, locale, state, until] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as [PreviewUid, string, 'fr' | 'en', 'draft' | 'published', number];
  return until > now ? { uid, id, locale, state, until } : null;
}
