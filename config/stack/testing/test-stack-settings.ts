import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../processes/free-port.js';
import { readStackSettings, type StackSettings } from '../settings/stack-settings.js';
import type { TestStackOptions } from './test-stack.js';

/** Settings of a stack of its own: free ports, a temporary data folder, nothing of the developer's environment. */
export async function testStackSettings(
  options: TestStackOptions,
  databaseUrl: string | undefined,
  dataDir = mkdtempSync(join(tmpdir(), 'carrefour-test-')),
): Promise<StackSettings> {
  return readStackSettings({
    CARREFOUR_DATA: dataDir,
    WEB_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    TYPESENSE_PORT: String(await freePort()),
    DATABASE_URL: databaseUrl,
    SMTP_URL: options.env?.['SMTP_URL'],
    DEMO: options.demo === true ? '1' : '0',
  });
}
