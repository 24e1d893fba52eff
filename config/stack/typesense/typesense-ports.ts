import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '../processes/free-port.js';
import { portIsFree } from '../processes/port-is-free.js';
import { writePrivateJson } from '../settings/private-json.js';

const schema = z.object({ apiPort: z.number(), peeringPort: z.number() });

/**
 * Peering port of a data folder, chosen once and stored beside it: Typesense's data reopened on other ports finds no
 * leader. When a port had to change, the data is dropped; the index is rebuilt from the CMS.
 */
export async function chooseTypesensePorts(folder: string, apiPort: number): Promise<z.infer<typeof schema>> {
  const file = join(folder, 'ports.json');
  const stored = existsSync(file) ? schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined;
  if (stored?.apiPort === apiPort && (await portIsFree(stored.peeringPort))) return stored;
  await rm(join(folder, 'data'), { recursive: true, force: true });
  const ports = { apiPort, peeringPort: await freePort() };
  writePrivateJson(file, ports);
  return ports;
}
