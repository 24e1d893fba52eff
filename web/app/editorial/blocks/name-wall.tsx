import { Fragment } from 'react';
import { Link } from '../../link';
import styles from './name-wall.module.css';

/** Partners as one wall of names. */
export function NameWall({ partners }: { partners: readonly { slug: string; name: string }[] }) {
  return (
    <p className={styles.names}>
      {partners.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && <i aria-hidden="true"> × </i>}
          <Link to={`/partenaires/${slug}`}>{name}</Link>
          {index < partners.length - 1 && <span className={styles.comma}>, </span>}
        </Fragment>
      ))}
    </p>
  );
}
