import { readFileSync } from 'node:fs';

export type Target = { title: string; summary: string; themes: string[]; commune: string; lead: string };
export type Query = { kind: string; q: string; expected: string };

const read = <Content>(name: string) => JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Content;

/** Projects that people look for, and how they ask. */
export const targets = read<Target[]>('projects');
export const queries = read<Query[]>('queries');
