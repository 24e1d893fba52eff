import type { CallPartner } from '../../office/shapes';

export type PartnerFilter = { type: string; inventory: '' | 'with' | 'without'; silent: '' | '6' | '12' };

const MONTH_MS = 30.4 * 86_400_000;

/** The partners a call is for; only those that can be written to are ever chosen. */
export const filterPartners = (partners: readonly CallPartner[], { type, inventory, silent }: PartnerFilter, now = new Date()): CallPartner[] =>
  partners.filter((partner) =>
    (type === '' || partner.type === type) && (inventory === '' || partner.hasInventory === (inventory === 'with')) &&
    (silent === '' || partner.lastFile === null || now.getTime() - new Date(partner.lastFile).getTime() > Number(silent) * MONTH_MS));
