import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import express, { type Express, type RequestHandler } from 'express';
import { createServer } from 'vite';

/** What `npm run dev` puts around the site: pages come from their sources, through Vite, and reload as they change. */
export async function development() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const vite = await createServer({ root, server: { middlewareMode: true } });
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    around: (site: Express) => express().use(withoutContentPolicy).use(vite.middlewares).use(site),
    stop: () => vite.close(),
  };
}

/** Vite writes styles and scripts into the page, which the site's policy rightly refuses. */
const withoutContentPolicy: RequestHandler = (_req, res, next) => {
  const setHeader = res.setHeader.bind(res);
  res.setHeader = (name, value) => (name.toLowerCase() === 'content-security-policy' ? res : setHeader(name, value));
  next();
};
