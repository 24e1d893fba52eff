import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';

const assets = join(repositoryRoot, 'web', 'build', 'client', 'assets');
const ASSET = /\/assets\/([\w.-]+\.js)/g;
/** `import x from"./a.js"`, `import"./a.js"`, `export … from"./a.js"`; never `import("./a.js")`, loaded when wanted. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g;

/** A script and all it needs before it can run. */
export async function staticImports(name: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = await readFile(join(assets, name), 'utf8');
  for (const [, imported] of text.matchAll(STATIC_IMPORT)) if (imported !== undefined) await staticImports(imported, seen);
  return seen;
}

/** Every script a page names, with what they import. */
export async function scriptsOf(webUrl: string, page: string): Promise<Set<string>> {
  const response = await fetch(`${webUrl}${page}`);
  const html = await response.text();
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const seen = new Set<string>();
  for (const [, name] of html.matchAll(ASSET)) if (name !== undefined) await staticImports(name, seen);
  return seen;
}

/** Kilobytes of scripts once each is compressed, as a browser receives them. */
export async function weightOf(names: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const name of names) bytes += gzipSync(await readFile(join(assets, name))).length;
  return bytes / 1024;
}
