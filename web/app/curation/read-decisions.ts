type Decision = { conflict: string; decision: 'keep' | 'take' };
type Sent = { values: Readonly<Record<string, string>>; get(name: string): string; all(name: string): string[] };

/** What the form of disagreements decides: one by one, or (by `all`) the same for its whole page; those that the team settles are never taken. */
export function readDecisions(form: Sent): Decision[] {
  const all = form.get('all');
  if (all === 'keep') return [...form.all('both'), ...form.all('keep')].map((conflict) => ({ conflict, decision: 'keep' }));
  if (all === 'take') return form.all('both').map((conflict) => ({ conflict, decision: 'take' }));
  return Object.entries(form.values).flatMap(([name, decision]) => (name.startsWith('c-') && (decision === 'keep' || decision === 'take') ? [{ conflict: name.slice(2), decision }] : []));
}
