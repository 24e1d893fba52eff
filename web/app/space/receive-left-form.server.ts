import { unstable_createMemoryUploadHandler, type UploadHandler } from '@remix-run/node';
import { CSRF_FIELD } from './csrf-field';
import { parseParts } from './parse-parts.server';
import { withoutPasswords } from './password-problems';
import { openedBy, receiveSessionForm, type SpaceFormValues } from './receive-space-form.server';

const MAX_FIELD_BYTES = 200_000;
const MAX_WORDS = 1_000_000;
const MAX_BYTES = 60_000_000;

/** A form whose organisation its session has left: the partner it was opened for, its words, and whether a file came with them (it is not kept). */
export type LeftForm = { partner: string; pairs: [name: string, value: string][]; hadFile: boolean };

const toPairs = (form: SpaceFormValues): [string, string][] => Object.keys(withoutPasswords(form.values)).flatMap((name) => form.all(name).map((value): [string, string] => [name, value]));

async function receiveMultipart(request: Request): Promise<LeftForm> {
  const inMemory = unstable_createMemoryUploadHandler({ maxPartSize: MAX_FIELD_BYTES });
  let partner: string | null = null;
  let [size, words] = [0, 0];
  // Our forms begin with their token: nothing of another's is kept in memory.
  const handler: UploadHandler = async (part) => {
    const value = part.filename === undefined ? await inMemory(part) : undefined;
    if (part.name === CSRF_FIELD) partner = openedBy(request, value);
    if (partner === null) throw new Response(null, { status: 403 });
    if (part.filename === undefined) words += part.name.length + (typeof value === 'string' ? value.length : 0);
    else for await (const piece of part.data) size += piece.length;
    if (words > MAX_WORDS) throw new Response(null, { status: 413 });
    return value;
  };
  const form = await parseParts(request, handler, () => (partner === null ? MAX_WORDS : MAX_BYTES));
  const pairs = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== CSRF_FIELD);
  return { partner: openedBy(request, form.get(CSRF_FIELD)), pairs, hadFile: size > 0 };
}

/** Reads such a form, whatever its kind. Throws a 403 page where it does not carry its session's token. */
export async function receiveLeftForm(request: Request): Promise<LeftForm> {
  if ((request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')) return receiveMultipart(request);
  const form = await receiveSessionForm(request);
  return { partner: form.openedFor, pairs: toPairs(form), hadFile: false };
}
