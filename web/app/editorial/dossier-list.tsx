import type { Collection } from '../cms/editorial';
import { useLocale } from '../i18n/texts';
import { Link } from '../link';
import { Motif } from '../ui/motif/motif';
import type from '../ui/style/type.module.css';
import { InOtherLanguage } from './in-other-language';
import { creditOf, isCredited } from './is-credited';
import { useLanguageOf } from './language-of';
import styles from './dossier-list.module.css';

type Dossier = Pick<Collection, 'id' | 'slug' | 'title' | 'lead' | 'image' | 'imageCredit'> & { fallback?: boolean | undefined };

/** Dossiers as covers: the picture their editors chose, else a drawing of their own. */
export function DossierList({ dossiers }: { dossiers: readonly Dossier[] }) {
  const languageOf = useLanguageOf();
  const locale = useLocale();
  return (
    <ul className={styles.dossiers}>
      {dossiers.map(({ id, slug, title, lead, image, imageCredit, fallback }) => (
        <li key={id} lang={languageOf({ fallback })}>
          {isCredited(image, imageCredit) ? (
            <figure>
              <img src={`${image.url}?w=640`} alt={image.alt} width={image.width ?? 640} height={image.height ?? 280} loading="lazy" className={styles.picture} />
              <figcaption className={type.note}>{creditOf(image, imageCredit)}</figcaption>
            </figure>
          ) : (
            <Motif paper="carrefour" id={slug} className={styles.picture} />
          )}
          <h3 className={type.t3}>
            <Link to={`/dossiers/${slug}`}>{title}</Link>
          </h3>
          {lead !== null && <p>{lead}</p>}
          {fallback === true && (
            <p className={type.note} lang={locale}>
              <InOtherLanguage fallback />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
