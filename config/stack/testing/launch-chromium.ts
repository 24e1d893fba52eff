import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findOnPath } from '../typesense/find-typesense.js';

/** A real Chromium, without a window: the machine's own, else the one of `@sparticuz/chromium`. */
export async function launchChromium(): Promise<Browser> {
  const own = await findChromium();
  return await chromium.launch({
    executablePath: own.path,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...own.args],
  });
}

/** Its program, and what it is started with; unpacks the bundled one the first time. */
export async function findChromium(): Promise<{ path: string; args: string[] }> {
  const path = process.env['PATH'] ?? '';
  const candidates = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    ...['chromium', 'chromium-browser', 'google-chrome'].map((name) => findOnPath(name, path)),
  ];
  const installed = candidates.find((file) => file !== undefined && file !== '' && existsSync(file));
  if (installed !== undefined) return { path: installed, args: [] };
  const { default: bundled } = await import('@sparticuz/chromium');
  return { path: await bundled.executablePath(), args: [] };
}
