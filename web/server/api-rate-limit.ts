import type { RequestHandler } from 'express';
import { problem } from './problem.js';
import { rateLimit } from './search-proxy/rate-limit.js';

/** A school, a library or a portal behind one address may read all day; a loop without pause may not. */
const BURST = 2_000;
const PER_SECOND = 50;
/** An export reads every project there is: a hundred pages in one request. */
const EXPORT_COST = 100;
const EXPORT = /\/projects\.(csv|xlsx|json|geojson)$/;
const limit = rateLimit(BURST, PER_SECOND);
const policy = `"api";q=${BURST};w=${BURST / PER_SECOND}`;

const costOf = (path: string): number => (EXPORT.test(path) ? EXPORT_COST : 1);

/** What an address may still ask of the API, said in each answer; 429 with when to come back once it is too much. */
export const apiRateLimit: RequestHandler = (req, res, next) => limited(req, res, next, costOf(req.path));

/** The sheet to print is as long as an export. */
export const printRateLimit: RequestHandler = (req, res, next) => limited(req, res, next, EXPORT_COST);

function limited(...[req, res, next, cost]: [...Parameters<RequestHandler>, number]): void {
  const { isAllowed, left } = limit.take(req.ip ?? '', cost);
  res.set({ 'RateLimit-Policy': policy, RateLimit: `"api";r=${left};t=${Math.ceil((BURST - left) / PER_SECOND)}` });
  if (isAllowed) return next();
  res.set({ 'Retry-After': '1', 'Access-Control-Allow-Origin': '*' });
  problem(res, 429, `Trop de demandes à la fois : au plus ${BURST} d’un coup, puis ${PER_SECOND} par seconde.`);
}
