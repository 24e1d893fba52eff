import { labelOf, partnerTypes, scales, type PublicPartner } from '@carrefour/config';
import type { Locale } from '../../i18n/locale';
import type { PartnerCardData } from './partner-card';

/** A partner as a card shows it. */
export function toPartnerCard({ slug, name, type, scale, mission, projectCount, logo, asOf }: PublicPartner, locale: Locale): PartnerCardData {
  return {
    slug, name, projectCount, logo, asOf, mission,
    type: labelOf(partnerTypes, type, locale),
    scale: scale === null ? null : labelOf(scales, scale, locale),
  };
}
