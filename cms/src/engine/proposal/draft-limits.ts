import type { ProposalDraft } from '@carrefour/config';
import type { Limit } from '../links/count-attempt';

/** Making a draft sends a mail, saving it again (`knownId`) writes alone: each has limits of its own. */
export const draftLimits = ({ visitor, email }: Pick<ProposalDraft, 'visitor' | 'email'>, knownId: string | null): Limit[] =>
  knownId === null
    ? [{ key: `draft:network:${visitor}`, max: 6, hours: 1 }, { key: `draft:writer:${email}`, max: 6, hours: 24 }]
    : [{ key: `draft:again:network:${visitor}`, max: 120, hours: 1 }, { key: `draft:again:${knownId}`, max: 60, hours: 1 }];
