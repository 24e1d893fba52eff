import { createReadStream } from 'node:fs';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { IMPORT_FILE_BYTES } from '@carrefour/config';
import { localeOf, localePath } from '../../i18n/locale';
import { spaceTextsOf } from '../../i18n/space-texts';
import { siteEnv } from '../../site-env.server';
import { askSpace, sendSpaceFile, type SpaceAnswer } from '../cms-space.server';
import { receiveSpaceFiles, receiveSpaceForm, type SpaceFormValues } from '../receive-space-form.server';
import { refusalOf } from './read-job.server';

export type Acted = { trouble: string | null; link: string | null };

const isFiles = (request: Request) => (request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data');

/** What to say of an answer that is not a yes. */
export function toTrouble(request: Request, answer: Exclude<SpaceAnswer<unknown>, { kind: 'done' }>): string {
  if (answer.kind === 'gone') throw new Response(null, { status: 404 });
  const { common } = spaceTextsOf(localeOf(new URL(request.url).pathname));
  const refusal = refusalOf(answer);
  return refusal === null ? common.troubles[answer.kind] : common.said(refusal);
}

async function sendFile(request: Request, id: string): Promise<SpaceAnswer<unknown>> {
  const received = await receiveSpaceFiles(request, IMPORT_FILE_BYTES);
  try {
    const file = received.files['file'];
    if (file === undefined) return { kind: 'refused' };
    return await sendSpaceFile(request, `imports/${id}/file`, { name: file.name, stream: createReadStream(file.path) });
  } finally {
    await received.forget();
  }
}

/** A file too heavy is told on the page of its import; anything else goes on. */
function orHeavy(error: unknown): 'heavy' {
  if (error instanceof Response && error.status === 413) return 'heavy';
  throw error;
}

/** The calls that the buttons of a job's page make. */
const calls: Readonly<Record<string, (form: SpaceFormValues) => { path: string; body: unknown }>> = {
  rehearse: () => ({ path: 'rehearse', body: {} }),
  again: () => ({ path: 'again', body: {} }),
  run: (form) => ({ path: 'run', body: { acceptsVanishing: form.get('accepts') === '1' } }),
  undo: () => ({ path: 'undo', body: {} }),
  fresh: () => ({ path: 'choices', body: { fresh: true } }),
  coverage: (form) => ({ path: 'choices', body: { coverage: form.get('coverage') === 'full' ? 'full' : 'additions' } }),
};

async function share(request: Request, id: string): Promise<Acted> {
  const answer = await askSpace<{ token: string }>(request, 'POST', `imports/${id}/share`, {});
  if (answer.kind !== 'done') return { trouble: toTrouble(request, answer), link: null };
  const locale = localeOf(new URL(request.url).pathname);
  return { trouble: null, link: `${siteEnv().WEB_URL}${localePath(locale, `/essai/${answer.body.token}`)}` };
}

/** Does what a button of a job's page asks, then shows the page as it is; a refusal comes back with its sentence. */
export async function actOnJob({ request, params }: ActionFunctionArgs): Promise<Response | Acted> {
  const id = encodeURIComponent(params['id'] ?? '');
  const locale = localeOf(new URL(request.url).pathname);
  const shown = (path: string) => redirect(localePath(locale, path), 303);
  if (isFiles(request)) {
    const answer = await sendFile(request, id).catch((error: unknown) => orHeavy(error));
    if (answer === 'heavy') return { trouble: spaceTextsOf(locale).imports.form.troubles.heavy, link: null };
    return answer.kind === 'done' ? shown(`/espace/imports/${id}`) : { trouble: toTrouble(request, answer), link: null };
  }
  const form = await receiveSpaceForm(request);
  const asked = form.get('do');
  if (asked === 'share') return share(request, id);
  if (asked === 'forget') {
    const answer = await askSpace(request, 'POST', `imports/${id}/forget`, {});
    return answer.kind === 'done' ? shown('/espace/imports') : { trouble: toTrouble(request, answer), link: null };
  }
  if (asked === 'table') {
    const answer = await askSpace<{ id: string }>(request, 'POST', 'imports/tables', { inventory: form.get('inventory') });
    return answer.kind === 'done' ? shown(`/espace/imports/${answer.body.id}`) : { trouble: toTrouble(request, answer), link: null };
  }
  const call = Object.hasOwn(calls, asked) ? calls[asked]?.(form) : undefined;
  if (call === undefined) throw new Response(null, { status: 400 });
  const answer = await askSpace(request, 'POST', `imports/${id}/${call.path}`, call.body);
  return answer.kind === 'done' ? shown(`/espace/imports/${id}`) : { trouble: toTrouble(request, answer), link: null };
}
