import { localePath } from '../i18n/locale';
import { useLocale, useTexts } from '../i18n/texts';
import formStyles from '../search/search-form.module.css';
import type { TextTab } from './search-tab';

/** The search box of a tab: the words go on to the same tab. */
export function TextsForm({ tab, q }: { tab: TextTab; q: string }) {
  const { search } = useTexts();
  const base = localePath(useLocale(), '/recherche');
  return (
    <form className={formStyles['form']} role="search" action={`${base}/${tab}`} method="get">
      <div className={formStyles['field']} data-suggest-field>
        <label htmlFor="q">{search.what}</label>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={300} placeholder={search.tabs.hint} autoComplete="off" data-suggest={`${base}/suggestions`} />
      </div>
      <button type="submit" className={formStyles['submit']}>
        {search.submit}
      </button>
    </form>
  );
}
