import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RefusedFile } from '../../read/refused-file.js';
import { Unreachable } from '../web/unreachable.js';
import type { Page, Web } from '../web/web.js';

const savedPageSchema = z.object({ requested: z.string(), address: z.string(), status: z.number(), contentType: z.string().nullable(), file: z.string() });
const savedSchema = z.object({
  savedAt: z.string(),
  /** Digest of the source that asked for these pages: another recipe may ask for others. */
  source: z.string(),
  pages: z.array(savedPageSchema),
  /** What the recipe found in them that day. */
  records: z.array(z.record(z.string(), z.unknown())),
});
export type SavedPages = z.infer<typeof savedSchema>;

const MANIFEST = 'pages.json';

/** Keeps every page that goes through, for a recipe to be tested against later. */
export function recordingWeb(web: Web): Web & { readonly pages: () => readonly Page[] } {
  const kept: Page[] = [];
  return {
    get: async (address, asking) => {
      const page = await web.get(address, asking);
      kept.push(page);
      return page;
    },
    pages: () => kept,
  };
}

/** Writes pages and what was found in them beside a recipe, in place of those saved before. */
export async function writeSavedPages(folder: string, source: string, pages: readonly Page[], records: SavedPages['records']): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const listed: SavedPages['pages'] = [];
  for (const { requested, address, status, headers, body } of pages) {
    const contentType = headers['content-type'] ?? null;
    const kind = /json/.test(contentType ?? '') ? 'json' : /xml|rss/.test(contentType ?? '') ? 'xml' : 'html';
    const file = `${createHash('sha256').update(requested).digest('hex').slice(0, 16)}.${kind}`;
    await writeFile(join(folder, file), body);
    listed.push({ requested, address, status, contentType, file });
  }
  const manifest: SavedPages = { savedAt: new Date().toISOString(), source, pages: listed, records };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Pages saved beside a recipe. Throws `RefusedFile` when there are none. */
export async function readSavedPages(folder: string): Promise<SavedPages> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new RefusedFile(`Aucune page enregistrée dans ${folder} : enregistrez-les d’abord par « npm run crawl -- save <recette> ».`);
  });
  const parsed = savedSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new RefusedFile(`${join(folder, MANIFEST)} est abîmé : enregistrez de nouveau les pages par « npm run crawl -- save <recette> ».`);
  return parsed.data;
}

/** The Internet as it was the day the pages were saved. */
export const savedWeb = (folder: string, { pages }: SavedPages): Web => ({
  get: async (address) => {
    const saved = pages.find(({ requested }) => requested === address);
    if (saved === undefined) throw new Unreachable('gone', address, `${address} n’est pas parmi les pages enregistrées : la recette demande maintenant d’autres pages (npm run crawl -- save <recette>).`);
    const headers = saved.contentType === null ? {} : { 'content-type': saved.contentType };
    return { requested: address, address: saved.address, status: saved.status, headers, body: await readFile(join(folder, saved.file)) };
  },
});
