import { useMatches } from '@remix-run/react';
import type { SpaceMember } from './space-member';

const hasMember = (data: unknown): data is { member: SpaceMember } => typeof data === 'object' && data !== null && 'member' in data;

/** Who is signed in, from the page's own loader: it gives `member`, from `requireMember`. */
export function useMember(): SpaceMember {
  const data = useMatches().map((match) => match.data).find(hasMember);
  if (data === undefined) throw new Error('The loader of a page of the space gives `member`.');
  return data.member;
}
