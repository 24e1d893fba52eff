import { expect, test } from '@jest/globals';
import { isSignature } from './signature';

test('what names who did something is known by its name, in a table and in the history', () => {
  for (const name of ['by', 'by_name', 'written_by', 'asked_by', 'decided_by', 'actor_name', 'author', 'assigned_to', 'proposedBy', 'byName', 'assignedTo']) expect([name, isSignature(name)]).toEqual([name, true]);
  for (const name of ['title', 'asked_by_id', 'asked_by_mail', 'name', 'created_by_id', 'standby']) expect([name, isSignature(name)]).toEqual([name, false]);
});
