import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  NodeOnDiskFile, unstable_createFileUploadHandler, unstable_createMemoryUploadHandler, MaxPartSizeExceededError,
  type UploadHandler,
} from '@remix-run/node';
import { readPlainForm } from '../forms/read-plain-form';
import { siteEnv } from '../site-env.server';
import { askSpace } from './cms-space.server';
import { CSRF_FIELD } from './csrf-field';
import { partnerOfToken } from './csrf-token';
import { parseParts } from './parse-parts.server';
import { setOpenedFor } from './opened-for.server';
import { sessionOf } from './session.server';
import type { SpaceFormValues } from './space-form-values';
import { toSignIn } from './to-sign-in.server';

const MAX_BYTES = 1_000_000;
const MAX_FIELD_BYTES = 200_000;

export type { SpaceFormValues };

/** A file that was sent, kept in a temporary folder until `forget`. */
export type SentFile = { name: string; type: string; size: number; path: string };

/** The partner that a form was opened for, by its token. Throws a 403 page where the token is not its session's, the way to the sign-in page where nobody is. */
export function openedBy(request: Request, given: unknown): string {
  const session = sessionOf(request);
  if (session === null) throw toSignIn(request);
  const partner = typeof given === 'string' ? partnerOfToken(siteEnv().SESSION_SECRET, session, given) : null;
  if (partner === null) throw new Response(null, { status: 403 });
  return partner;
}

/** Nothing of a form is looked at, let alone done, once its session acts for another partner: what is asked from here on says for whom. */
async function holdTo(request: Request, token: unknown): Promise<void> {
  setOpenedFor(request, openedBy(request, token));
  await askSpace(request, 'GET', 'session');
}

function toValues(form: FormData): SpaceFormValues {
  const pairs = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== CSRF_FIELD);
  const all = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value);
  return { all, get: (name) => all(name)[0] ?? '', values: Object.fromEntries(pairs) };
}

/** A form that concerns the session alone, whichever partner it acts for now: going out, going over to another. `openedFor`: for which it was opened. */
export async function receiveSessionForm(request: Request): Promise<SpaceFormValues & { openedFor: string }> {
  const form = await readPlainForm(request, MAX_BYTES);
  return { ...toValues(form), openedFor: openedBy(request, form.get(CSRF_FIELD)) };
}

/**
 * Reads a form of the space. Throws a 403 page where it does not carry its session's token, 413 beyond a megabyte, the way to
 * `/espace/ailleurs` where it was opened for an organisation that the session has left.
 */
export async function receiveSpaceForm(request: Request): Promise<SpaceFormValues> {
  const form = await readPlainForm(request, MAX_BYTES);
  await holdTo(request, form.get(CSRF_FIELD));
  return toValues(form);
}

/** The same for a form with files, written to a temporary folder as they come: at most `maxBytes` each. `empty`: fields whose file holds nothing. Call `forget` once they are dealt with. */
export async function receiveSpaceFiles(request: Request, maxBytes: number): Promise<SpaceFormValues & { files: Record<string, SentFile>; empty: string[]; forget: () => Promise<void> }> {
  // Sent otherwise than by a form of ours with files: checked like any, and without a file.
  if (!(request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')) return { ...(await receiveSpaceForm(request)), files: {}, empty: [], forget: () => Promise.resolve() };
  if (sessionOf(request) === null) throw toSignIn(request);
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  // What a file was called is its sender's word, never a path of ours.
  const names = new Map<string, string>();
  const onDisk = unstable_createFileUploadHandler({ directory: folder, maxPartSize: maxBytes, file: () => randomUUID() });
  const inMemory = unstable_createMemoryUploadHandler({ maxPartSize: MAX_FIELD_BYTES });
  let isHeld = false;
  let words = 0;
  // Our forms begin with their token: no file of another's is written, not even for a moment.
  const handler: UploadHandler = async (part) => {
    if (part.filename === undefined) {
      const value = await inMemory(part);
      words += part.name.length + (typeof value === 'string' ? value.length : 0);
      if (words > MAX_BYTES) throw new Response(null, { status: 413 });
      if (part.name === CSRF_FIELD) {
        await holdTo(request, value);
        isHeld = true;
      }
      return value;
    }
    if (!isHeld) throw new Response(null, { status: 403 });
    names.set(part.name, part.filename);
    return onDisk(part);
  };
  try {
    // Who sends is not known before the token was read: until then, no more than a form without files.
    const form = await parseParts(request, handler, () => (isHeld ? maxBytes + 2 * MAX_BYTES : MAX_BYTES));
    const sent = ([...form] as [string, unknown][]).filter((pair): pair is [string, NodeOnDiskFile] => pair[1] instanceof NodeOnDiskFile && pair[1].size > 0);
    const files = Object.fromEntries(sent.map(([field, file]) => [field, { name: names.get(field) ?? '', type: file.type, size: file.size, path: file.getFilePath() }]));
    if (!isHeld) throw new Response(null, { status: 403 });
    // A browser sends a field left alone as a file without a name.
    const empty = [...names].filter(([field, name]) => name !== '' && files[field] === undefined).map(([field]) => field);
    return { ...toValues(form), files, empty, forget };
  } catch (error) {
    await forget();
    if (error instanceof MaxPartSizeExceededError) throw new Response(null, { status: 413 });
    throw error;
  }
}
