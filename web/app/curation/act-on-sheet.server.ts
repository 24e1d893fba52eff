import { json, type ActionFunctionArgs } from '@remix-run/node';
import { localeOf } from '../i18n/locale';
import { askSpace, type SpaceAnswer } from '../space/cms-space.server';
import { receiveSpaceFiles, type SentFile, type SpaceFormValues } from '../space/receive-space-form.server';
import { doneAt } from '../space/space-answer.server';
import type { Boxes } from './boxes';
import { toBoxSet } from './boxes';
import { addImage, lostFile } from './add-image.server';
import { nothingHere, projectPath, readTaxonomy } from './load-project.server';
import type { OwnProject, Sending } from './own-project';
import { pairsOf } from './pairs-of';
import type { Problems } from './problem';
import { saveSheet, type SaveOutcome } from './save-sheet.server';
import { toTheirs } from './sheet-view.server';
import { termNames } from './value-lines.server';

const MAX_IMAGE_BYTES = 15_000_000;

export type SheetTrouble = 'waiting' | 'refused' | 'down' | 'flood' | 'image' | 'moved' | null;
/** The form again. `seen`: what it now knows; null: as it was sent. `isKept`: whether what is right was saved. `reason`: a sentence of the CMS. */
export type ReturnedSheet = { isKept: boolean; boxes: Boxes; problems: Problems; theirs: Partial<Record<string, string[]>>; seen: OwnProject['seen'] | null; trouble: { kind: SheetTrouble; reason: string | null } | null; version: string };

const version = () => Date.now().toString(36);
const reasonOf = (answer: SpaceAnswer<unknown>): string | null => (answer.kind === 'refused' ? ((answer.body as { error?: { message?: string } } | null)?.error?.message ?? null) : null);

function comeBack(boxes: Boxes, wrong: Partial<ReturnedSheet>, status = 400) {
  return json<ReturnedSheet>({ boxes, problems: {}, theirs: {}, seen: null, isKept: false, trouble: null, version: version(), ...wrong }, { status });
}

function troubleOf(answer: SpaceAnswer<unknown>): ReturnedSheet['trouble'] {
  if (answer.kind === 'gone') throw nothingHere();
  return { kind: answer.kind === 'flood' || answer.kind === 'down' ? answer.kind : 'refused', reason: reasonOf(answer) };
}

async function toStale(outcome: Extract<SaveOutcome, { kind: 'stale' }>, request: Request, image: SentFile | undefined) {
  const locale = localeOf(new URL(request.url).pathname);
  const names = termNames(await readTaxonomy(), locale);
  return comeBack(outcome.boxes, { problems: { ...outcome.problems, ...lostFile(image) }, theirs: toTheirs(outcome.conflicts, names, locale), seen: outcome.project.seen }, 409);
}

type Asked = { request: Request; id: string | undefined; here: string; form: SpaceFormValues };

/** Buttons that ask the CMS for one thing, and what the page then says. */
async function ask({ request, id, here, form }: Asked, intent: string) {
  const path = new Map([['discard', '/discard'], ['resume', '/resume'], ['confirm', '/confirm']]).get(intent);
  if (path === undefined) throw new Response(null, { status: 400 });
  const answer = await askSpace<{ forgotten?: boolean }>(request, 'POST', projectPath(id, path), {});
  if (answer.kind !== 'done') return comeBack(toBoxSet(Object.entries(form.values)), { trouble: troubleOf(answer) });
  return answer.body.forgotten === true ? doneAt(request, '/espace/projets', 'discarded') : doneAt(request, here, { discard: 'discarded', resume: 'resumed', confirm: 'confirmed' }[intent] ?? 'saved');
}

async function send({ request, id, here, form }: Asked, boxes: Boxes, seen: OwnProject['seen']) {
  const answer = await askSpace<{ sending: Sending }>(request, 'POST', projectPath(id, '/send'), { note: form.get('note') });
  if (answer.kind === 'stale') return comeBack(boxes, { seen, isKept: true, trouble: { kind: 'moved', reason: null } }, 409);
  return answer.kind === 'done' ? doneAt(request, here, answer.body.sending) : comeBack(boxes, { seen, isKept: true, trouble: troubleOf(answer) });
}

/** Saves a sheet's draft with a picture if one is added, and sends it where that is asked; or does what another button says. */
export async function actOnSheet({ request, params }: ActionFunctionArgs) {
  const form = await receiveSpaceFiles(request, MAX_IMAGE_BYTES);
  const [id, intent] = [params['id'], form.get('intent') || 'save'];
  const asked = { request, id, here: `/espace/projets/${id ?? ''}`, form };
  try {
    if (intent !== 'save' && intent !== 'send') return await ask(asked, intent);
    const boxes = toBoxSet(pairsOf(form));
    const outcome = await saveSheet(request, id, pairsOf(form));
    if (outcome.kind === 'gone') throw nothingHere();
    if (outcome.kind === 'stale') return await toStale(outcome, request, form.files['new.file']);
    const image = form.files['new.file'];
    if (outcome.kind !== 'saved') return comeBack(boxes, { problems: { ...outcome.problems, ...lostFile(image) }, trouble: { kind: outcome.kind, reason: null } });
    const added = await addImage(request, id, form, image, boxes);
    const [problems, trouble] = [{ ...outcome.problems, ...added.problems }, added.refusal === null ? null : troubleOf(added.refusal)];
    if (Object.keys(problems).length > 0 || trouble !== null) return comeBack(added.boxes, { problems, trouble, seen: outcome.saved.seen, isKept: true });
    return intent === 'send' ? await send(asked, added.boxes, outcome.saved.seen) : doneAt(request, asked.here, 'saved');
  } finally {
    await form.forget();
  }
}
