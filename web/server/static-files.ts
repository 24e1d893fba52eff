import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR_MS = 365 * 24 * 3_600_000;

/** The build's files: those named by their content for ever, the others for an hour. Nothing is listed. */
export function staticFiles(clientFolder: string): Router {
  const router = Router();
  router.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, fallthrough: false }));
  router.use(express.static(clientFolder, { maxAge: 3_600_000, index: false }));
  return router;
}
