import type { RequestHandler } from 'express';

/**
 * An answer given before what was sent is read whole (a file that is too heavy) ends its connection: kept alive, it would
 * still hold the rest, and whoever asks through it next would wait for ever.
 */
export const closeUnread: RequestHandler = (req, res, next) => {
  const hasBody = req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined;
  if (hasBody) {
    const begin = res.writeHead.bind(res) as (...args: unknown[]) => typeof res;
    res.writeHead = ((...args: unknown[]) => {
      if (!req.complete) res.setHeader('Connection', 'close');
      return begin(...args);
    }) as typeof res.writeHead;
  }
  next();
};
