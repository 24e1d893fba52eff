import { unbroken } from '@carrefour/config';
import { useTexts, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import type from '../style/type.module.css';
import { Monogram } from './monogram';
import styles from './partner-card.module.css';

export type PartnerCardData = {
  slug: string; name: string; type: string; scale: string | null; mission: string | null; projectCount: number; asOf: number | null;
  logo: { url: string; alt: string; width: number; height: number } | null;
};

/** A member of the collective; the whole card leads to its page. */
export function PartnerCard({ partner }: { partner: PartnerCardData }) {
  const { cards, layout } = useTexts();
  const theirs = useTheirLanguage();
  const { slug, name, type: family, scale, mission, projectCount, asOf, logo } = partner;
  const facts = [scale, projectCount > 0 ? cards.projects(projectCount) : null, asOf === null ? null : layout.asOf(asOf)].filter((fact) => fact !== null);
  return (
    <article className={styles.card}>
      <Monogram name={name} logo={logo} />
      <div className={styles.words}>
        <h3 className={type.t4}>
          <Link to={`/partenaires/${slug}`}>{name}</Link>
        </h3>
        <p className={styles.family}>{family}</p>
        {mission !== null && <p className={styles.mission} lang={theirs}>{unbroken(mission)}</p>}
        <p className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
    </article>
  );
}
