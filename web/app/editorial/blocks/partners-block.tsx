import { useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { PartnerCard } from '../../ui/card/partner-card';
import { FoundersNotice } from '../../ui/notice/founders-notice';
import { Section } from '../../ui/page/section';
import type { ViewOf } from '../view-of';
import { NameWall } from './name-wall';
import styles from './partners-block.module.css';

/** All partners as one wall of names; a family or a role as cards. */
export function PartnersBlock({ view: { heading, partners, names, isOf2018 } }: ViewOf<'partners'>) {
  const { editorial } = useTexts();
  if (!names)
    return (
      <Section heading={heading}>
        {isOf2018 && <FoundersNotice />}
        <ul className={styles.cards}>
          {partners.map((partner) => (
            <li key={partner.slug}>
              <PartnerCard partner={partner} />
            </li>
          ))}
        </ul>
      </Section>
    );
  return (
    <Section heading={heading} ground="board" more={<MoreLink url="/partenaires">{editorial.directory}</MoreLink>}>
      <NameWall partners={partners} />
      {isOf2018 && <FoundersNotice />}
    </Section>
  );
}
