import { groupNoteSchema, voteFormSchema } from '@carrefour/config';
import { toFieldProblems } from '../../forms/to-field-problems';
import type { Steps } from './act-by-steps.server';
import { commentSteps } from './comment-steps';

/** What one may do on a group's page, by the name of its form. */
export const groupSteps: Steps = {
  ...commentSteps('group'),
  join: (id) => ({ path: `groups/${id}/join`, done: 'joined' }),
  leave: (id) => ({ path: `groups/${id}/leave`, done: 'left' }),
  note: (id, values) => {
    // Comments of the same page have a text of their own.
    const { noteText: text = '' } = values;
    const note = groupNoteSchema.safeParse({ ...values, text });
    if (note.success) return { path: `groups/${id}/notes`, body: { ...values, text }, done: 'noted' };
    const { text: noteText, ...problems } = toFieldProblems(note.error.issues, { ...values, text });
    return { problems: { ...problems, ...(noteText !== undefined && { noteText }) } };
  },
  vote: (id, values) => {
    const vote = voteFormSchema.safeParse(values);
    // The schema cannot know what day it is: a day too near comes back refused.
    return vote.success ? { path: `groups/${id}/votes`, body: values, done: 'opened', ifRefused: 'closesOn' } : { problems: toFieldProblems(vote.error.issues, values) };
  },
  'withdraw-note': (_id, values) => ({ path: `notes/${encodeURIComponent(values['id'] ?? '')}`, method: 'DELETE', done: 'back' }),
};
