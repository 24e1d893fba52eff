import { commentSchema, type CommentForm } from '@carrefour/config';
import { toFieldProblems } from '../../forms/to-field-problems';
import type { Steps } from './act-by-steps.server';

/** Saying something of a group or a project, and taking it back. */
export const commentSteps = (about: CommentForm['about']): Steps => ({
  comment: (record, values) => {
    const comment = commentSchema.safeParse({ ...values, about, record });
    return comment.success ? { path: 'comments', body: comment.data, done: 'said' } : { problems: toFieldProblems(comment.error.issues, values) };
  },
  'withdraw-comment': (_record, values) => ({ path: `comments/${encodeURIComponent(values['id'] ?? '')}`, method: 'DELETE', done: 'back' }),
});
