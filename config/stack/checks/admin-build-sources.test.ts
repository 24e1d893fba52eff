import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packageBuilds } from '../build/package-builds';

const root = process.cwd();
const admin = join(root, 'cms', 'src', 'admin');
const sources = packageBuilds.cms.slowPart?.sources ?? [];

function importsOf(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
  return found.filter((name) => name.startsWith('.')).map((name) => relative(root, resolve(dirname(file), name)));
}

/** What the admin takes of `config`, followed through its only barrel to the folders that define it. */
function configFoldersUsed(files: string[]): string[] {
  const barrel = readFileSync(join(root, 'config', 'index.ts'), 'utf8');
  const lines = [...barrel.matchAll(/export (?:type )?(?:\*|\{([^}]*)\}) from '\.\/([^']+)'/g)].map(([, names = '', path = '']) => ({ names, path }));
  const used = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/import (?:type )?\{([^}]*)\} from '@carrefour\/config'/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()).filter(Boolean)));
  return [...new Set(used)].map((name) => lines.find(({ names, path }) => new RegExp(`\\b${name}\\b`).test(names) || (names === '' && new RegExp(`export (const|type) ${name}\\b`).test(readFileSync(join(root, 'config', path.replace(/\.js$/, '.ts')), 'utf8'))))?.path.split('/')[0] ?? `nowhere: ${name}`);
}

test('the admin panel is built again whenever anything it is made of changes', () => {
  const files = readdirSync(admin, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.')).map((name) => join(admin, name));
  const within = (path: string) => sources.some((source) => path === source || path.startsWith(`${source}/`));
  expect(files.flatMap(importsOf).filter((path) => !within(path))).toEqual([]);
  expect(configFoldersUsed(files).filter((folder) => !sources.includes(`config/${folder}`))).toEqual([]);
});
