import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runToEnd } from '../processes/run-to-end.js';
import { keepBinary } from './cached-binary.js';
import { downloadFile } from './download-file.js';
import type { TypesenseRelease } from './typesense-release.js';

/** The official release, unpacked with `tar`. Throws a French sentence when it cannot be had. */
export async function downloadRelease(release: TypesenseRelease, target: string): Promise<void> {
  const work = `${dirname(target)}.${process.pid}.tmp`;
  await mkdir(work, { recursive: true });
  try {
    const name = `typesense-server-${release.version}-${release.platform}.tar.gz`;
    const archive = join(work, name);
    await downloadFile(`https://dl.typesense.org/releases/${release.version}/${name}`, archive);
    const code = await runToEnd({
      program: 'tar',
      args: ['-xzf', archive, '-C', work],
      cwd: work,
      output: { logFile: join(work, 'tar.log') },
    });
    if (code !== 0) throw new Error(`L’archive ${name} n’a pas pu être ouverte.`);
    await keepBinary(join(work, 'typesense-server'), target, release.sha256);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
