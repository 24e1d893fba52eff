import { redirect } from '@remix-run/node';
import type { FieldProblems } from '../../forms/form-trouble';
import { askSpace, type SpaceAnswer } from '../cms-space.server';
import { returnGroupForm } from './return-group-form.server';

/** What a form asks of the CMS, and the word of what is then done; or what is wrong in it. `ifRefused`: the field that a refusal speaks of. */
export type Asked = { path: string; method?: 'POST' | 'DELETE'; body?: unknown; done: string; ifRefused?: string } | { problems: FieldProblems };
/** What one may do on a page, by the name of its form; `id`: whose page it is. */
export type Steps = Readonly<Record<string, (id: string, values: Record<string, string>) => Asked>>;

const troubleOf = ({ kind }: SpaceAnswer<unknown>) => (kind === 'done' || kind === 'stale' ? 'refused' : kind);

/** Does what a form of the page asks, then shows the page again, with what was done or what to put right. */
export async function actBySteps(steps: Steps, request: Request, id: string, values: Record<string, string>) {
  const intent = values['intent'] ?? '';
  // A name every object has (« constructor ») is no form of ours.
  const asked = Object.hasOwn(steps, intent) ? steps[intent]?.(id, values) : undefined;
  if (asked === undefined) throw new Response(null, { status: 400 });
  if ('problems' in asked) return returnGroupForm(intent, values, asked.problems);
  const { path, method = 'POST', body, done, ifRefused } = asked;
  const answer = await askSpace(request, method, path, body);
  if (answer.kind === 'gone') throw new Response(null, { status: 404 });
  if (answer.kind === 'refused' && ifRefused !== undefined) return returnGroupForm(intent, values, { [ifRefused]: 'other' });
  if (answer.kind !== 'done') return returnGroupForm(intent, values, {}, troubleOf(answer));
  return redirect(`${new URL(request.url).pathname}?fait=${done}`, 303);
}
