import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { MoreLink } from '../../ui/action/button-link';
import { FoundersNotice } from '../../ui/notice/founders-notice';
import { Section } from '../../ui/page/section';
import type { ViewOf } from '../view-of';
import styles from './adherents-block.module.css';
import { NameWall } from './name-wall';

/** Who adheres to the charter and since when; then those whose date nobody knows. */
export function AdherentsBlock({ view: { heading, dated, undated, isOf2018 } }: ViewOf<'adherents'>) {
  const { editorial } = useTexts();
  return (
    <Section heading={heading} ground="board" more={<MoreLink url="/partenaires">{editorial.directory}</MoreLink>}>
      {dated.length > 0 && (
        <ul className={styles.dated}>
          {dated.map(({ slug, name, since }) => (
            <li key={slug}>
              <Link to={`/partenaires/${slug}`}>{name}</Link> {editorial.adheresSince(since)}
            </li>
          ))}
        </ul>
      )}
      {undated.length > 0 && (
        <>
          <h3 className={styles.undated}>{editorial.adheresNoDate}</h3>
          <NameWall partners={undated} />
        </>
      )}
      {isOf2018 && <FoundersNotice />}
    </Section>
  );
}
