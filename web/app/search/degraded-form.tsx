import { formatSearch, NON_PRECISE, sorts, type FacetParameter, type SearchState } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import styles from './search-form.module.css';
import { useWords } from './vocabulary';

const filters: readonly FacetParameter[] = ['theme', 'audience', 'method', 'region', 'departement', 'commune-size', 'scale', 'maturity', 'partner'];
/** What the form asks for itself; all else of the search goes along unseen, and stays removable above the list. */
const asked = new Set<string>([...filters, 'q', 'sort', 'page']);

/** The search as a plain form: one choice per filter, no counts. */
export function DegradedForm({ action, state }: { action: string; state: SearchState }) {
  const { search } = useTexts();
  const words = useWords();
  const along = [...formatSearch(state)].filter(([name]) => !asked.has(name));
  const others = filters.flatMap((name) => (state.facets[name] ?? []).slice(1).map((value): [string, string] => [name, value]));
  return (
    <form className={`${styles['form']} ${styles['plain']}`} role="search" action={action} method="get">
      {[...along, ...others].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
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
            <option value={NON_PRECISE}>{search.nonPrecise}</option>
          </select>
        </label>
      ))}
      <label>
        {search.sort}{' '}
        <select name="sort" defaultValue={state.sort}>
          {sorts.filter((sort) => sort !== 'distance' || state.near !== null).map((sort) => (
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
