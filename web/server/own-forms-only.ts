import type { RequestHandler } from 'express';
import { isFromHere } from './is-from-here.js';
import { problem } from './problem.js';

/** Whatever changes something is sent from a page of this site: no other page makes a visitor's browser do it. */
export const ownFormsOnly = (siteUrl: string): RequestHandler => (req, res, next) => {
  const isReading = req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS';
  const sender = { origin: req.get('Origin'), site: req.get('Sec-Fetch-Site') };
  // A proxy may have changed the name we are called by.
  if (isReading || [req.get('Host'), new URL(siteUrl).host].some((host) => isFromHere({ ...sender, host }))) return next();
  problem(res, 403, 'Ce formulaire ne venait pas d’une page de ce site : rouvrez la page, puis envoyez.');
};
