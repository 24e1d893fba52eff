import type { VoteResult } from '@carrefour/config';

export type Ballot = { partner: string; choice: string };

/** The result of a vote: each choice with the organisations that chose it, in the order of the question. Ballots for a choice that is no longer there count for none. */
export function tally(choices: readonly string[], ballots: readonly Ballot[], electors: number): VoteResult {
  const counts = choices.map((choice) => {
    const partners = ballots.filter((ballot) => ballot.choice === choice).map(({ partner }) => partner).sort((a, b) => a.localeCompare(b, 'fr'));
    return { choice, count: partners.length, partners };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const first = counts.filter(({ count }) => count === most);
  return { counts, cast: counts.reduce((sum, { count }) => sum + count, 0), electors, winner: most > 0 && first.length === 1 ? (first[0]?.choice ?? null) : null };
}
