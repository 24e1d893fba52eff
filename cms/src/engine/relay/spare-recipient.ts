import type { Limit } from '../links/count-attempt';
import type { Chosen, Reachable } from './choose-holder';

/** Answers whether there is room for one more under a key, and counts it where it is sent. */
type Room = (limit: Limit) => Promise<boolean>;

const DAILY = { message: 40, proposal: 20, report: 20 } as const;
const OF_ONE_SHEET = 20;

/** A partner that can still be written to today; null: it received enough, the team stands in. */
export async function sparePartner(room: Room, what: keyof typeof DAILY, partner: Reachable | null): Promise<Reachable | null> {
  if (partner?.address == null) return partner;
  return (await room({ key: `${what}:partner:${partner.id}`, max: DAILY[what], hours: 24 })) ? partner : null;
}

/**
 * Who receives a message, once whoever is meant received enough for a day: the team. Nothing is refused for it, or anybody
 * could cut somebody off by writing a lot.
 */
export async function spareRecipient(room: Room, chosen: Chosen, projectId: string | null): Promise<Chosen> {
  const isFree =
    chosen.holder === 'carrier' ? await room({ key: `message:project:${projectId ?? ''}`, max: OF_ONE_SHEET, hours: 24 })
    : chosen.holder === 'team' || (await sparePartner(room, 'message', chosen.partner)) !== null;
  return isFree ? chosen : { holder: 'team', partner: null, instead: 'spared' };
}
