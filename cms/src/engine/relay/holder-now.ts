import type { Chosen } from './choose-holder';
import type { Asked } from './read-ways';
import type { StoredMessage } from './stored-message';

/** Who holds a message, as they can be reached today: of partners the one it was handed to, no other that could be asked. */
export function holderNow({ recipient, holderId }: Pick<StoredMessage, 'recipient' | 'holderId'>, { ways }: Pick<Asked, 'ways'>): Chosen {
  const known = ways.partner === null ? ways.recorders : [ways.partner, ...ways.recorders];
  return { holder: recipient, partner: recipient === 'partner' ? (known.find(({ id }) => id === holderId) ?? null) : null, instead: null };
}

/** Whether they have an address left; the team always has. */
export const isReachable = ({ holder, partner }: Chosen, { ways }: Pick<Asked, 'ways'>): boolean =>
  holder === 'carrier' ? ways.carrier !== null : holder === 'team' || (partner !== null && partner.address !== null);
