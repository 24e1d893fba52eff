import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * `POST /hooks/cms`: the CMS says "something changed". Only a wake-up: the body is not even read,
 * so a forged, late or repeated call can do no more than make us look.
 */
export function cmsHook(secret: string, ring: () => void): RequestHandler {
  const expected = digest(secret);
  return (req, res) => {
    req.resume();
    const given = req.get('x-carrefour-signature') ?? '';
    if (req.method !== 'POST' || !timingSafeEqual(digest(given), expected)) return void res.status(401).end();
    ring();
    res.status(204).end();
  };
}
