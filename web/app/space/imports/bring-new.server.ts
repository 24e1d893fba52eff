import { createReadStream } from 'node:fs';
import { addressOf, codesOf, coverages, IMPORT_FILE_BYTES, licences, recipeSourceSchema } from '@carrefour/config';
import { redirect } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { askSpace, sendSpaceFile } from '../cms-space.server';
import { receiveSpaceFiles, type SentFile } from '../receive-space-form.server';
import { toTrouble } from './act-on-job.server';
import { checkNew, type NewTrouble } from './check-new';

export type BroughtNew = { trouble: NewTrouble | null; said: string | null; values: Record<string, string> };

const parseJson = (text: string): unknown => {
  try {
    return text.trim() === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};

/** Where a recipe reads by itself, if it says so. */
function sourceAddress(given: unknown): string | null {
  const source = recipeSourceSchema.safeParse((given as { source?: unknown } | null | undefined)?.source);
  return source.success ? addressOf(source.data) : null;
}

async function create(request: Request, values: Record<string, string>, file: SentFile | undefined, isEmpty: boolean): Promise<Response | BroughtNew> {
  const refused = (trouble: NewTrouble | null, said: string | null = null): BroughtNew => ({ trouble, said, values });
  const given = parseJson(values['recipe'] ?? '');
  const fetched = file === undefined ? sourceAddress(given) : null;
  const trouble = checkNew(values, file !== undefined, given, { fetched, isEmpty });
  if (trouble !== null) return refused(trouble);
  const inventory = values['inventory'] ?? '';
  const answer = await askSpace<{ id: string }>(request, 'POST', 'imports', {
    inventory: inventory === '' ? null : inventory, name: (values['name'] ?? '').trim() || 'Inventaire', address: file === undefined ? (fetched ?? (values['address'] ?? '').trim()) : null, given, agreed: values['agreed'] === '1',
    licence: codesOf(licences).find((code) => code === values['licence']) ?? 'inconnue', coverage: codesOf(coverages).find((code) => code === values['coverage']) ?? 'full',
  });
  if (answer.kind !== 'done') return refused(null, toTrouble(request, answer));
  const { id } = answer.body;
  const sent = file === undefined ? null : await sendSpaceFile(request, `imports/${id}/file`, { name: file.name, stream: createReadStream(file.path) });
  if (sent !== null && sent.kind !== 'done') return refused(null, toTrouble(request, sent));
  return redirect(localePath(localeOf(new URL(request.url).pathname), `/espace/imports/${id}`), 303);
}

/** Receives a new file, or its address: the job is made, the file handed over as it is read, and one is led to what is understood of it. */
export async function bringNew(request: Request): Promise<Response | BroughtNew> {
  let received;
  try {
    received = await receiveSpaceFiles(request, IMPORT_FILE_BYTES);
  } catch (error) {
    if (error instanceof Response && error.status === 413) return { trouble: 'heavy', said: null, values: {} };
    throw error;
  }
  try {
    return await create(request, received.values, received.files['file'], received.empty.includes('file'));
  } finally {
    await received.forget();
  }
}
