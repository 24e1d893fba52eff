import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EntryValues } from '@carrefour/config';
import { createStrapi } from '@strapi/strapi';

type Document = { documentId: string };
type Documents = { create(params: { data: object; status?: 'published' }): Promise<Document> };

/**
 * `node dist/bench/naive-loop.js <file of values>`: creates and publishes projects one by one through the
 * Document Service, with their places, relations and entry, as a loop without our batch endpoint would.
 * Says on stdout, among Strapi's own lines: `{"projects":n,"ms":n}`. Wants a data folder of its own (CARREFOUR_DATA).
 */
async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('usage: naive-loop <values.json>');
  const values = JSON.parse(readFileSync(file, 'utf8')) as EntryValues[];
  const appDir = resolve(__dirname, '..', '..');
  process.chdir(appDir);
  const strapi = await createStrapi({ appDir, distDir: resolve(appDir, 'dist') }).load();
  const documents = (uid: string) => strapi.documents(uid as never) as unknown as Documents;
  const term = async (uid: string, labels: readonly string[]) =>
    Promise.all([...new Set(labels)].map(async (label, index): Promise<[string, string]> => [label, (await documents(uid).create({ data: { code: `C${index}`, label } })).documentId]));
  const labelsOf = (field: 'themes' | 'audiences' | 'methods') => values.flatMap((value) => value[field] ?? []);
  const ids = {
    themes: new Map(await term('api::theme.theme', labelsOf('themes'))),
    audiences: new Map(await term('api::audience.audience', labelsOf('audiences'))),
    methods: new Map(await term('api::method.method', labelsOf('methods'))),
  };
  const linked = (field: keyof typeof ids, labels: readonly string[] = []) => labels.flatMap((label) => ids[field].get(label) ?? []);

  const started = performance.now();
  for (const [index, { places = [], area = [], themes, audiences, methods, ...plain }] of values.entries()) {
    const { documentId } = await documents('api::project.project').create({
      status: 'published',
      data: {
        ...plain,
        area: area.map((code) => ({ code })),
        places: places.map(({ position, commune, ...place }) => ({ ...place, lat: position?.lat, lng: position?.lng, communeCode: commune?.code, communeName: commune?.name })),
        themes: linked('themes', themes), audiences: linked('audiences', audiences), methods: linked('methods', methods),
      },
    });
    await documents('api::entry.entry').create({ data: { inventory: 'boucle', key: String(index), projectId: documentId, rows: [], values: plain } });
  }
  process.stdout.write(`${JSON.stringify({ projects: values.length, ms: performance.now() - started })}\n`);
  await strapi.destroy();
  process.exit(0);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
