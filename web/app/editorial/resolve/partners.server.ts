import { listPartners } from '../../cms/cms.server';
import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import { toPartnerCard } from '../../ui/card/to-partner-card';
import type { BlockView } from '../block-view';
import { toAdherents } from './adherents';

/** Partners of a family or of some roles; without either, all of them, by their names. */
export async function resolvePartners(block: Extract<Block, { __component: 'block.partners' }>, locale: Locale): Promise<BlockView | null> {
  const roles = (block.roles ?? []).map(({ role }) => role);
  const { partners } = await listPartners(locale);
  const shown = partners.filter(
    (partner) => (block.partnerType === null || partner.type === block.partnerType) && (roles.length === 0 || partner.roles.some((role) => roles.includes(role))),
  );
  if (shown.length === 0) return null;
  if (block.withCharter === true) return toAdherents(block.heading, shown, locale);
  const names = block.partnerType === null && roles.length === 0;
  return {
    kind: 'partners', heading: block.heading, names, isOf2018: shown.some(({ asOf }) => asOf !== null),
    partners: shown.map((partner) => toPartnerCard(partner, locale)),
  };
}
