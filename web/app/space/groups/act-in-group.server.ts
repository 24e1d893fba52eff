import { commentSchema, groupNoteSchema, voteFormSchema } from '@carrefour/config';
import { redirect } from '@remix-run/node';
import { toFieldProblems } from '../../forms/to-field-problems';
import { askSpace, type SpaceAnswer } from '../cms-space.server';
import type { SpaceFormValues } from '../receive-space-form.server';
import { returnGroupForm } from './return-group-form.server';

type Asked = { path: string; method?: 'POST' | 'DELETE'; body?: unknown; done: string };
type Step = (id: string, values: Record<string, string>) => Asked | { problems: ReturnType<typeof toFieldProblems> };

const clean = (id: string | undefined) => encodeURIComponent(id ?? '');

/** What one may do on a group's page, by the name of its form. */
const steps: Readonly<Record<string, Step>> = {
  join: (id) => ({ path: `groups/${id}/join`, done: 'joined' }),
  leave: (id) => ({ path: `groups/${id}/leave`, done: 'left' }),
  note: (id, values) => {
    const note = groupNoteSchema.safeParse(values);
    return note.success ? { path: `groups/${id}/notes`, body: values, done: 'noted' } : { problems: toFieldProblems(note.error.issues, values) };
  },
  comment: (id, values) => {
    const comment = commentSchema.safeParse({ ...values, about: 'group', record: id });
    return comment.success ? { path: 'comments', body: comment.data, done: 'said' } : { problems: toFieldProblems(comment.error.issues, values) };
  },
  vote: (id, values) => {
    const vote = voteFormSchema.safeParse(values);
    return vote.success ? { path: `groups/${id}/votes`, body: values, done: 'opened' } : { problems: toFieldProblems(vote.error.issues, values) };
  },
  'withdraw-note': (_id, values) => ({ path: `notes/${clean(values['id'])}`, method: 'DELETE', done: 'back' }),
  'withdraw-comment': (_id, values) => ({ path: `comments/${clean(values['id'])}`, method: 'DELETE', done: 'back' }),
};

const troubleOf = ({ kind }: SpaceAnswer<unknown>) => (kind === 'done' || kind === 'stale' ? 'refused' : kind);

/** Does what a form of a group's page asks, then shows the page again, with what was done. */
export async function actInGroup(request: Request, id: string, { values }: SpaceFormValues) {
  const intent = values['intent'] ?? '';
  const step = steps[intent];
  if (step === undefined) throw new Response(null, { status: 400 });
  const asked = step(id, values);
  if ('problems' in asked) return returnGroupForm(intent, values, asked.problems);
  const { path, method = 'POST', body, done } = asked;
  const answer = await askSpace(request, method, path, body);
  if (answer.kind === 'gone') throw new Response(null, { status: 404 });
  // The schema of a vote cannot know what day it is: a day too near comes back refused.
  if (answer.kind === 'refused' && intent === 'vote') return returnGroupForm(intent, values, { closesOn: 'other' });
  if (answer.kind !== 'done') return returnGroupForm(intent, values, {}, troubleOf(answer));
  return redirect(`${new URL(request.url).pathname}?fait=${done}`, 303);
}
