import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { TypesenseRelease } from './typesense-release.js';

/** Where the binary of a release is kept, in the user's cache folder, shared by every clone. */
export function cachedBinary(release: TypesenseRelease, environment: NodeJS.ProcessEnv): string {
  const cache = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'carrefour', `typesense-${release.version}-${release.platform}`, 'typesense-server');
}

/** Puts a finished draft in the cache at once, so that what is in the cache is whole and verified. */
export async function keepBinary(draft: string, target: string, sha256: string | undefined): Promise<void> {
  const found = await sha256Of(draft);
  if (sha256 !== undefined && found !== sha256) {
    await rm(draft, { force: true });
    throw new Error(`Binaire refusé : son empreinte ${found} n’est pas celle attendue (${sha256}).`);
  }
  await chmod(draft, 0o755);
  await mkdir(dirname(target), { recursive: true });
  await rename(draft, target);
}

/** Hexadecimal SHA-256 of a file, read as a stream. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
