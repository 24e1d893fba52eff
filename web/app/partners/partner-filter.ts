import { normalizeText, type PublicPartner } from '@carrefour/config';
import { actsIn } from './acts-in';

export type PartnerFilter = { q: string; type: string; role: string; scale: string; activity: string; territory: string };

const MAX_LENGTH = 100;

/** What the directory's form asks for. */
export function readPartnerFilter(params: URLSearchParams): PartnerFilter {
  const read = (name: string) => (params.get(name) ?? '').trim().slice(0, MAX_LENGTH);
  return { q: read('q'), type: read('type'), role: read('role'), scale: read('echelle'), activity: read('activite'), territory: read('territoire') };
}

const fold = (text: string) => normalizeText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The partners who fit all that is asked; words are looked for in name, mission and activities, whatever their accents. */
export function filterPartners(partners: readonly PublicPartner[], { q, type, role, scale, activity, territory }: PartnerFilter): PublicPartner[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return partners.filter((partner) => {
    const text = fold([partner.name, partner.mission ?? '', ...partner.activities].join(' '));
    return (
      (type === '' || partner.type === type) &&
      (role === '' || partner.roles.some((own) => own === role)) &&
      (scale === '' || partner.scale === scale) &&
      (activity === '' || partner.activities.some((own) => fold(own) === fold(activity))) &&
      (territory === '' || actsIn(partner.territories, territory)) &&
      words.every((word) => text.includes(word))
    );
  });
}
