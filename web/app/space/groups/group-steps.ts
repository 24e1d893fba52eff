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
    const note = groupNoteSchema.safeParse(values);
    return note.success ? { path: `groups/${id}/notes`, body: values, done: 'noted' } : { problems: toFieldProblems(note.error.issues, values) };
  },
  vote: (id, values) => {
    const vote = voteFormSchema.safeParse(values);
    // The schema cannot know what day it is: a day too near comes back refused.
    return vote.success ? { path: `groups/${id}/votes`, body: values, done: 'opened', ifRefused: 'closesOn' } : { problems: toFieldProblems(vote.error.issues, values) };
  },
  'withdraw-note': (_id, values) => ({ path: `notes/${encodeURIComponent(values['id'] ?? '')}`, method: 'DELETE', done: 'back' }),
};
