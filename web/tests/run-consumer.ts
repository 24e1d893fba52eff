import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

const CLI = join(repositoryRoot, 'web', 'dist', 'search-index', 'cli.js');

/** A search-index program of this stack, beside or instead of the site's own. */
export function runSearchIndex(stack: TestStack, command: 'consume' | 'rebuild' | 'reconcile', env: Record<string, string> = {}) {
  const all: NodeJS.ProcessEnv = { NODE_ENV: process.env.NODE_ENV, ...stack.env, ...env };
  const child = spawn(process.execPath, [CLI, command], { env: all, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)));
  const ended = once(child, 'exit').then(([code, signal]) => ({ code: code as number | null, signal: signal as string | null, output }));
  return { ended, stop: () => (child.kill('SIGTERM'), ended) };
}
