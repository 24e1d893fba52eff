import type { Response } from 'express';

/** Answers an error as RFC 9457 problem+json. */
export function problem(res: Response, status: number, detail: string): void {
  if (res.headersSent) return;
  res.status(status).type('application/problem+json').send(JSON.stringify({ type: 'about:blank', status, detail }));
}
