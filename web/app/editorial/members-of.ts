import type { GovernanceBody } from '../cms/editorial';
import { partnerNamed } from '../partners/partner-named';
import type { MemberView } from './block-view';

type Named = { slug: string; name: string };

/** Who sits in a body: what the editors wrote, each with its partner's page, then the partners that joined in their space; each once. */
export function membersOf({ members, joined }: Pick<GovernanceBody, 'members' | 'joined'>, partners: readonly Named[]): MemberView[] {
  const named = partnerNamed(partners);
  const written = (members ?? []).map(({ text }) => ({ text, partner: named(text)?.slug ?? null }));
  const known = new Set(written.map(({ partner }) => partner));
  return [...written, ...joined.filter(({ slug }) => !known.has(slug)).map(({ slug, name }) => ({ text: name, partner: slug }))];
}

/** Whether a partner sits in a body, written or joined. */
export const sitsIn = ({ slug, name }: Named, body: Pick<GovernanceBody, 'members' | 'joined'>): boolean =>
  membersOf(body, [{ slug, name }]).some(({ partner }) => partner === slug);
