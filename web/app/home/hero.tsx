import { useTexts } from '../i18n/texts';
import { Chip } from '../ui/action/chip';
import { SearchBar } from '../ui/form/search-bar';
import { useSite } from '../ui/layout/use-site';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './hero.module.css';

/** The poster: what the site is for, in one sentence, and the search. */
export function Hero({ title, lead }: { title: string; lead: string | null }) {
  const { home } = useTexts();
  const { settings } = useSite();
  const suggested = settings?.suggestedSearches ?? [];
  return (
    <div className={styles.hero}>
      <div className={`${page.wrap} ${styles.grid}`}>
        <div className={styles.words}>
          {settings?.tagline != null && <p className={type.kick}>{settings.tagline}</p>}
          <h1 className={type.affiche}>{title}</h1>
          {lead !== null && <p className={`${type.lead} ${styles.lead}`}>{lead}</p>}
          <SearchBar className={styles.search} />
          {suggested.length > 0 && (
            <div className={styles.suggested}>
              <p className={type.note} id="a-essayer">
                {settings?.search?.suggestedLabel ?? home.suggested}
              </p>
              <ul aria-labelledby="a-essayer" className={styles.chips}>
                {suggested.slice(0, 5).map(({ label, query }) => (
                  <li key={label}>
                    <Chip url={`/recherche?${query}`}>{label}</Chip>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div className={styles.picture}>
          <img src="/drawings/place.svg" width={660} height={700} alt={home.picture} />
        </div>
      </div>
    </div>
  );
}
