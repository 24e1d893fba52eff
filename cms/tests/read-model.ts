import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export type Attribute = { type: string; enum?: string[]; components?: string[]; private?: boolean };
export type Field = string | { label: string; help?: string };
export type Screen = { title?: string; columns?: string[]; fields: Record<string, Field> };
export type Model = {
  info: { displayName: string; icon?: string };
  options: { draftAndPublish?: boolean };
  pluginOptions: { i18n?: object; carrefour?: { screen: Screen }; 'content-manager'?: { visible: boolean } };
  attributes: Record<string, Attribute>;
};

const sources = path.join(import.meta.dirname, '..', 'src');
const read = async (file: string) => ((await import(file)) as { default: Model }).default;

/** The content types of the CMS, by their singular names. */
export function readContentTypes(): Promise<Record<string, Model>> {
  const folder = (name: string) => path.join(sources, 'api', name, 'content-types', name);
  const names = readdirSync(path.join(sources, 'api')).filter((name) => existsSync(folder(name)));
  return readEach(names.map((name) => [name, path.join(folder(name), 'schema.ts')]));
}

/** The components of the CMS, by their uids. */
export function readComponents(): Promise<Record<string, Model>> {
  const root = path.join(sources, 'components');
  const files = readdirSync(root).flatMap((category) =>
    readdirSync(path.join(root, category)).map((file) => [category, file] as const),
  );
  return readEach(
    files.map(([category, file]) => [
      `${category}.${path.basename(file, '.ts')}`,
      path.join(root, category, file),
    ]),
  );
}

/** One after the other: Jest cannot link two modules at once. */
async function readEach(files: [string, string][]): Promise<Record<string, Model>> {
  const models: Record<string, Model> = {};
  for (const [name, file] of files) models[name] = await read(file);
  return models;
}
