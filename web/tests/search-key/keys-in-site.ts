import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { PLAIN } from './attempt.js';

/** One thing that a browser is sent: its headers and its text. */
export type Sent = { path: string; text: string };

const pages = ['/', '/recherche?q=jardin', '/en/recherche', '/recherche?q=jardin&view=carte', '/territoires', '/partenaires', '/connexion', '/espace', '/rien', '/api/v1/projects', '/healthz', '/api/v1/openapi.json'];

/** Each kind of page, every script and style, and what a search in a browser is answered. */
export async function readSite(stack: TestStack): Promise<Sent[]> {
  const assets = readdirSync(join(repositoryRoot, 'web', 'build', 'client', 'assets')).map((file) => `/assets/${file}`);
  const read = async (path: string, init: RequestInit = {}): Promise<Sent> => {
    const answer = await fetch(`${stack.webUrl}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(30_000), ...init });
    return { path, text: `${[...answer.headers].join('\n')}\n${await answer.text()}` };
  };
  const sent: Sent[] = [];
  for (const path of [...pages, ...assets]) sent.push(await read(path));
  sent.push(await read('/typesense/multi_search', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ searches: [PLAIN] }) }));
  return sent;
}

/** The engine's narrowed keys that stand there: base64 of their parameters, the same one counted once whenever it ends. */
export function keysIn(sent: readonly Sent[]): string[] {
  const keys = sent.flatMap(({ text }) => text.match(/[\w+/]{60,}={0,2}/g) ?? []).filter((word) => /\{".*\}$/.test(Buffer.from(word, 'base64').toString()));
  const byLimits = new Map(keys.map((key) => [Buffer.from(key, 'base64').toString().replace(/^[^{]*/, '').replace(/"expires_at":\d+/, ''), key]));
  return [...byLimits.values()];
}
