import { createReadStream } from 'node:fs';
import { askSpace, sendSpaceFile } from './cms-space.server';
import { logoProblems } from './logo-problem';
import { receiveSpaceFiles } from './receive-space-form.server';
import { doneAt, returnSpaceForm, toTrouble } from './space-answer.server';

const MAX_LOGO_BYTES = 5 * 1024 * 1024;

const received = (request: Request) =>
  receiveSpaceFiles(request, MAX_LOGO_BYTES).catch((error: unknown) => {
    if (error instanceof Response && error.status === 413) return null;
    throw error;
  });

/** Takes a logo, or takes it off; says why where it is refused. `here`: the page to go back to. */
export async function receiveLogo(request: Request, here: string) {
  const form = await received(request);
  if (form === null) return returnSpaceForm({}, { problems: { logo: 'heavy' } });
  const { files, values, forget } = form;
  try {
    if (values['intent'] === 'no-logo') {
      const answer = await askSpace(request, 'POST', 'profile/no-logo', {});
      return answer.kind === 'done' ? doneAt(request, here, 'noLogo') : returnSpaceForm(values, { trouble: toTrouble(answer) });
    }
    const file = files['logo'];
    const problems = logoProblems(file, values['rights'] === '1');
    if (file === undefined || Object.keys(problems).length > 0) return returnSpaceForm(values, { problems });
    const answer = await sendSpaceFile<{ outcome: string }>(request, 'profile/logo', { name: file.name, stream: createReadStream(file.path) });
    return answer.kind === 'done' ? doneAt(request, here, answer.body.outcome) : returnSpaceForm(values, answer.kind === 'refused' ? { problems: { logo: 'notImage' } } : { trouble: toTrouble(answer) });
  } finally {
    await forget();
  }
}
