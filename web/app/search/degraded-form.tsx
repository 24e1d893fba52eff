import { sorts, type FacetParameter, type SearchState } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import styles from './search-form.module.css';
import { useWords } from './vocabulary';

const filters: readonly FacetParameter[] = ['theme', 'region', 'departement', 'audience', 'scale', 'maturity', 'partner'];

/** The search as a plain form: one choice per filter, no counts. */
export function DegradedForm({ action, state }: { action: string; state: SearchState }) {
  const { search } = useTexts();
  const words = useWords();
  return (
    <form className={`${styles['form']} ${styles['plain']}`} role="search" action={action} method="get">
      <label>
        {search.what} <input name="q" type="search" defaultValue={state.q} maxLength={300} />
      </label>
      {filters.map((name) => (
        <label key={name}>
          {search.facets[name]}{' '}
          <select name={name} defaultValue={state.facets[name]?.[0] ?? ''}>
            <option value=""></option>
            {words(name).map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {search.sort}{' '}
        <select name="sort" defaultValue={state.sort}>
          {sorts.filter((sort) => sort !== 'distance').map((sort) => (
            <option key={sort} value={sort}>
              {search.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={styles['submit']}>
        {search.submit}
      </button>
    </form>
  );
}
