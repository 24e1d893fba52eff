import type { ContactPurpose, RelayRecipient } from '@carrefour/config';

export type Holder = RelayRecipient['holder'];
export type Reachable = { id: string; slug: string; name: string; address: string | null };

/** Everybody a message might go to, as far as the CMS knows an address. */
export type Ways = {
  carrier: string | null;
  /** The partner that was asked for, null if none was. */
  partner: Reachable | null;
  /** The partners that recorded the project or vouch for it, in the order of its sheet. */
  recorders: readonly Reachable[];
};
/** `instead`: why somebody stands in, `null` for whom the writer asked for. */
export type Chosen = { holder: Holder; partner: Reachable | null; instead: RelayRecipient['instead'] };

const isReachable = ({ address }: Reachable): boolean => address !== null;

function throughPartner({ partner, recorders }: Ways): Reachable | null {
  const asked = partner === null ? recorders : [partner];
  return asked.find(isReachable) ?? null;
}

/** Who receives a message first: whom the writer asked for, else the partner that recorded it, else the team, and it is said. */
export function chooseHolder(purpose: ContactPurpose, ways: Ways): Chosen {
  if (purpose !== 'porteur' && purpose !== 'partenaire') return { holder: 'team', partner: null, instead: null };
  if (purpose === 'porteur' && ways.carrier !== null) return { holder: 'carrier', partner: null, instead: null };
  const partner = throughPartner(ways);
  if (partner !== null) return { holder: 'partner', partner, instead: purpose === 'porteur' ? 'carrier' : null };
  return { holder: 'team', partner: null, instead: purpose === 'porteur' ? 'carrier' : 'partner' };
}

/** Who receives it after somebody who did not answer; null once the team has it. */
export function chooseNextHolder(holder: Holder, ways: Ways): Chosen | null {
  if (holder === 'team') return null;
  const partner = holder === 'carrier' ? throughPartner(ways) : null;
  return partner === null ? { holder: 'team', partner: null, instead: holder } : { holder: 'partner', partner, instead: 'carrier' };
}
