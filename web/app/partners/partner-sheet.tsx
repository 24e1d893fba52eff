import { TestimonialsBlock } from '../editorial/blocks/testimonials-block';
import { useTexts } from '../i18n/texts';
import { PartnerHead } from './partner-head';
import { PartnerInventories } from './partner-inventories';
import type { PartnerPageData } from './partner-page-data.server';
import { PartnerProjects } from './partner-projects';

/** Who a partner is, what it recorded, and in which inventories. */
export function PartnerSheet({ partner }: { partner: PartnerPageData }) {
  const { partners: texts } = useTexts();
  const { testimonials } = partner.links;
  return (
    <>
      <PartnerHead partner={partner} />
      <PartnerProjects partner={partner} />
      {testimonials.length > 0 && <TestimonialsBlock view={{ kind: 'testimonials', heading: texts.testimonials, testimonials: testimonials.map((words) => ({ ...words, partner: null })) }} />}
      <PartnerInventories partner={partner} />
    </>
  );
}
