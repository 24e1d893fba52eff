import type { RequestHandler } from 'express';
import { Agent, request } from 'undici';

const agent = new Agent({ keepAliveTimeout: 30_000, connections: 32, connect: { timeout: 1_000 } });
const TIMEOUT_MS = 10_000;
const PASSED = ['content-type', 'content-length', 'etag', 'last-modified', 'cache-control', 'content-disposition'];

/** A folder of the CMS's read API, file by file (`medias`: pictures and documents; `dumps`: copies of the data); no file runs a script, whatever it holds. */
export function filesProxy(folder: 'medias' | 'dumps', cmsUrl: string, token: string): RequestHandler {
  return async (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    // Normalised by URL: nothing climbs out of the folder.
    const { pathname, search } = new URL(req.url, 'http://files');
    if (pathname === '/') return next();
    try {
      const known = req.headers['if-none-match'];
      const answer = await request(`${cmsUrl}/api/site/${folder}${pathname}${search}`, {
        dispatcher: agent, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS,
        headers: { authorization: `Bearer ${token}`, ...(known !== undefined && { 'if-none-match': known }) },
      });
      if (answer.statusCode !== 200 && answer.statusCode !== 304) {
        await answer.body.dump();
        return next();
      }
      for (const name of PASSED) {
        const value = answer.headers[name];
        if (value !== undefined) res.setHeader(name, value);
      }
      if (!res.hasHeader('cache-control')) res.setHeader('Cache-Control', 'public, max-age=86400');
      if (folder === 'dumps') res.setHeader('Access-Control-Allow-Origin', '*');
      res.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
      res.status(answer.statusCode);
      if (req.method === 'HEAD') await answer.body.dump();
      else for await (const chunk of answer.body) res.write(chunk);
      res.end();
    } catch (error) {
      if (res.headersSent) res.destroy();
      else next(error);
    }
  };
}
