import type { RequestHandler } from 'express';

/** Headers of every answer; pages add their own content policy. HSTS only means something over HTTPS. */
export function securityHeaders(siteUrl: string): RequestHandler {
  const isSecure = siteUrl.startsWith('https:');
  return (_req, res, next) => {
    res.set({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), interest-cohort=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...(isSecure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    });
    next();
  };
}
