import { createReadStream } from 'node:fs';
import { sendSpaceFile, type SpaceAnswer } from '../space/cms-space.server';
import type { SentFile, SpaceFormValues } from '../space/receive-space-form.server';
import { rowsOf, type Boxes } from './boxes';
import { projectPath } from './load-project.server';
import type { Problem, Problems } from './problem';

/** What became of a picture: `boxes`: the form with it where it was stored, `problems`: what is to be corrected first, `refusal`: why the CMS did not take it. */
type Added = { boxes: Boxes; problems: Problems; refusal: SpaceAnswer<unknown> | null };

const NEW = ['new.alt', 'new.credit', 'new.licence'];

/** A browser does not send a chosen file again by itself: its box says so wherever it was not stored. */
export const lostFile = (file: SentFile | undefined): Problems => (file === undefined ? {} : { 'new.file': 'chooseAgain' });

/** The form with the picture among those of the sheet, and the boxes of a new one empty again. */
function asStored(boxes: Boxes, file: number, words: Record<string, string>): Boxes {
  const row = (rowsOf(boxes, 'images').at(-1) ?? -1) + 1;
  const stored = Object.entries({ file: String(file), ...words }).map(([name, value]): [string, string[]] => [`images.${row}.${name}`, [value]]);
  return { ...Object.fromEntries(Object.entries(boxes).filter(([name]) => !NEW.includes(name))), ...Object.fromEntries(stored) };
}

/** Stores the picture that came with a form, if one did. It has all its words, or is not sent. */
export async function addImage(request: Request, id: string | undefined, form: SpaceFormValues, file: SentFile | undefined, boxes: Boxes): Promise<Added> {
  if (file === undefined) return { boxes, problems: {}, refusal: null };
  const words = { alt: form.get('new.alt').trim(), credit: form.get('new.credit').trim(), licence: form.get('new.licence') };
  const missing = (['alt', 'credit'] as const).filter((name) => words[name] === '').map((name): [string, Problem] => [`new.${name}`, 'empty']);
  if (missing.length > 0) return { boxes, problems: { ...lostFile(file), ...Object.fromEntries(missing) }, refusal: null };
  const sent = await sendSpaceFile<{ file: number }>(request, projectPath(id, `/images?${new URLSearchParams(words)}`), { name: file.name, stream: createReadStream(file.path) });
  return sent.kind === 'done' ? { boxes: asStored(boxes, sent.body.file, words), problems: {}, refusal: null } : { boxes, problems: lostFile(file), refusal: sent };
}
