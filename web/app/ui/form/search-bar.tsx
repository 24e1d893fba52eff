import { localePath } from '../../i18n/locale';
import { useLocale, useTexts } from '../../i18n/texts';
import action from '../action/action.module.css';
import { useSite } from '../layout/use-site';
import { Icon } from '../pictogram/icon';
import styles from './search-bar.module.css';

/** What and where, sent to the search page: a plain form, labels always visible. */
export function SearchBar({ className }: { className?: string | undefined }) {
  const { search } = useTexts();
  const locale = useLocale();
  const words = useSite().settings?.search;
  return (
    <form role="search" action={localePath(locale, '/recherche')} className={`${styles.bar} ${className ?? ''}`}>
      <label className={styles.field} data-suggest-field>
        <Icon name="search" />
        <span>{words?.whatLabel ?? search.what}</span>
        <input name="q" type="search" maxLength={300} autoComplete="off" data-suggest={localePath(locale, '/recherche/suggestions')} placeholder={words?.whatPlaceholder ?? search.whatHint} />
      </label>
      <label className={styles.field} data-suggest-field>
        <Icon name="place" />
        <span>{words?.whereLabel ?? search.where}</span>
        <input name="lieu" maxLength={100} autoComplete="off" data-suggest={localePath(locale, '/recherche/suggestions?lieux=recherche')} placeholder={words?.wherePlaceholder ?? search.whereHint} />
      </label>
      <button type="submit" className={`${action.button} ${action.main} ${styles.submit}`}>
        {search.submit}
      </button>
    </form>
  );
}

/** One place, sent to the page of territories. */
export function PlaceBar({ label, button, value }: { label: string; button: string; value?: string }) {
  const locale = useLocale();
  const { territories } = useTexts();
  return (
    <form action={localePath(locale, '/territoires')} className={`${styles.bar} ${styles.single}`}>
      <label className={styles.field} data-suggest-field>
        <Icon name="place" />
        <span>{label}</span>
        <input name="lieu" maxLength={100} autoComplete="off" data-suggest={localePath(locale, '/recherche/suggestions?lieux=territoires')} defaultValue={value} placeholder={territories.placeExample} />
      </label>
      <button type="submit" className={`${action.button} ${action.main} ${styles.submit}`}>
        {button}
      </button>
    </form>
  );
}
