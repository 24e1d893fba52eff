import { Fragment } from 'react';
import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { MoreLink } from '../../ui/action/button-link';
import { PartnerCard } from '../../ui/card/partner-card';
import { FoundersNotice } from '../../ui/notice/founders-notice';
import { Section } from '../../ui/page/section';
import type { ViewOf } from '../view-of';
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
      <p className={styles.names}>
        {partners.map(({ slug, name }, index) => (
          <Fragment key={slug}>
            {index > 0 && <i aria-hidden="true"> × </i>}
            <Link to={`/partenaires/${slug}`}>{name}</Link>
            {index < partners.length - 1 && <span className={styles.comma}>, </span>}
          </Fragment>
        ))}
      </p>
      {isOf2018 && <FoundersNotice />}
    </Section>
  );
}
