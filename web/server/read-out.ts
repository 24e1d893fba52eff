import type { RequestHandler } from 'express';

/** More than any form or file of ours: whoever sends on beyond this is no browser of somebody's. */
const MOST_BYTES = 256_000_000;

/**
 * What was sent and is left half read when the answer has gone (a text that is too long, a file that is too heavy) is read and
 * put aside. A browser hears no answer while it is still sending, and whoever asks next through the same connection would wait
 * behind the rest. What nobody began to read, Node puts aside by itself.
 */
export const readOut: RequestHandler = (req, res, next) => {
  res.once('finish', () => {
    if (req.complete || !req.readableDidRead) return;
    let left = MOST_BYTES;
    req.removeAllListeners('data');
    req.on('data', (piece: Buffer) => {
      left -= piece.length;
      if (left < 0) req.destroy();
    });
    req.resume();
  });
  next();
};
