import type { RequestHandler } from 'express';
import { problem } from './problem.js';
import { rateLimit } from './search-proxy/rate-limit.js';

/** A school, a library or a portal behind one address may read all day; a loop without pause may not. */
const BURST = 2_000;
const PER_SECOND = 50;
const limit = rateLimit(BURST, PER_SECOND);
const policy = `"api";q=${BURST};w=${BURST / PER_SECOND}`;

/** What an address may still ask of the API, said in each answer; 429 with when to come back once it is too much. */
export const apiRateLimit: RequestHandler = (req, res, next) => {
  const { isAllowed, left } = limit.take(req.ip ?? '', 1);
  res.set({ 'RateLimit-Policy': policy, RateLimit: `"api";r=${left};t=${Math.ceil((BURST - left) / PER_SECOND)}` });
  if (isAllowed) return next();
  res.set({ 'Retry-After': '1', 'Access-Control-Allow-Origin': '*' });
  problem(res, 429, `Trop de demandes à la fois : au plus ${BURST} d’un coup, puis ${PER_SECOND} par seconde.`);
};
