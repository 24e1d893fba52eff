import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { Hear } from './ask.js';

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));

/** What browsers are given as it is: programs, styles and their maps. */
export function hearBundles(hear: Hear): void {
  for (const file of filesIn(join(repositoryRoot, 'web', 'build', 'client'))) if (!/\.(png|jpe?g|webp|woff2?)$/.test(file)) hear('bundle', file, readFileSync(file, 'utf8'));
}

/** What the programs wrote down of what they did. */
export function hearLogs(stack: TestStack, hear: Hear): void {
  for (const file of filesIn(stack.logs)) hear('log', file, readFileSync(file, 'utf8'));
}
