import { statfs } from 'node:fs/promises';
import { portIsFree } from '../processes/port-is-free.js';
import { Refusal } from '../refusal.js';
import { readRunningStack } from '../settings/running-stack.js';
import type { StackSettings } from '../settings/stack-settings.js';

const NEEDED_BYTES = 1024 ** 3;

/** Refuses, before anything is started, what would make the start fail half-way. */
export async function checkMachine(settings: StackSettings): Promise<void> {
  refuseSecondStack(settings);
  await checkPorts(settings);
  await checkDisk(settings.dataDir);
}

function refuseSecondStack({ dataDir }: StackSettings): void {
  const running = readRunningStack(dataDir);
  if (running === undefined) return;
  throw new Refusal(
    `Un Carrefour tourne déjà avec le dossier de données ${dataDir} : ${running.webUrl} (processus ${running.pid}). ` +
      'Arrêtez-le d’abord (Ctrl-C), ou donnez un autre CARREFOUR_DATA et d’autres ports.',
  );
}

async function checkPorts(settings: StackSettings): Promise<void> {
  const wanted: [string, number][] = [
    ['WEB_PORT', settings.webPort],
    ['CMS_PORT', settings.cmsPort],
  ];
  if (settings.externalTypesense === undefined) wanted.push(['TYPESENSE_PORT', settings.typesensePort]);
  for (const [name, port] of wanted) {
    if (await portIsFree(port)) continue;
    throw new Refusal(
      `Le port ${port} est déjà pris par un autre programme : arrêtez ce programme, ou choisissez un autre port, ` +
        `par exemple « ${name}=${port + 100} npm start ».`,
    );
  }
}

async function checkDisk(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize >= NEEDED_BYTES) return;
  const free = Math.round((bavail * bsize) / 1024 ** 2);
  throw new Refusal(
    `Il ne reste que ${free} Mo sur le disque de ${dataDir}, il en faut 1024 : libérez de la place, ` +
      'ou mettez les données ailleurs avec CARREFOUR_DATA.',
  );
}
