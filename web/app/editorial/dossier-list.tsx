import { Link } from '../link';
import { Motif } from '../ui/motif/motif';
import type from '../ui/style/type.module.css';
import { useLanguageOf } from './language-of';
import styles from './dossier-list.module.css';

type Dossier = { id: string; slug: string; title: string; lead: string | null; fallback?: boolean | undefined };

/** Dossiers as covers; each has its own drawing. */
export function DossierList({ dossiers }: { dossiers: readonly Dossier[] }) {
  const languageOf = useLanguageOf();
  return (
    <ul className={styles.dossiers}>
      {dossiers.map(({ id, slug, title, lead, fallback }) => (
        <li key={id} lang={languageOf({ fallback })}>
          <Motif paper="carrefour" id={slug} className={styles.picture} />
          <h3 className={type.t3}>
            <Link to={`/dossiers/${slug}`}>{title}</Link>
          </h3>
          {lead !== null && <p>{lead}</p>}
        </li>
      ))}
    </ul>
  );
}
