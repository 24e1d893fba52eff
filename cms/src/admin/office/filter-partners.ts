import type { CallPartner } from '../../office/shapes';

export type PartnerFilter = { type: string; inventory: '' | 'with' | 'without'; silent: '' | '6' | '12'; /** Only these, where a call is sent again to those who did not answer. */ among: readonly string[] | null };

const MONTH_MS = 30.4 * 86_400_000;

/** The partners a call is for; only those that can be written to are ever chosen. */
export const filterPartners = (partners: readonly CallPartner[], { type, inventory, silent, among }: PartnerFilter, now = new Date()): CallPartner[] =>
  partners.filter((partner) =>
    (among === null || among.includes(partner.id)) && (type === '' || partner.type === type) && (inventory === '' || partner.hasInventory === (inventory === 'with')) &&
    (silent === '' || partner.lastFile === null || now.getTime() - new Date(partner.lastFile).getTime() > Number(silent) * MONTH_MS));
