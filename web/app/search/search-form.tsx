import type { SearchState } from '@carrefour/config';
import { useEffect, useState, type FormEvent } from 'react';
import { useInstantSearch, useSearchBox } from 'react-instantsearch';
import { useTexts } from '../i18n/texts';
import { PlaceField, pointKey, type PlaceLabels } from './place-field';
import styles from './search-form.module.css';
import { toSearchState, unlistedFacets } from './search-route';
import { useExtra } from './use-extra';

/** Every control of the page belongs to this form: without script, it is sent as it stands. */
export const SEARCH_FORM = 'recherche';
const TYPING_PAUSE_MS = 180;

/** What and where. Typing searches at once; without script, the button does. */
export function SearchForm({ action, placeLabels }: { action: string; placeLabels: PlaceLabels }) {
  const { search } = useTexts();
  const { query, refine } = useSearchBox();
  const { indexUiState } = useInstantSearch();
  const [typed, setTyped] = useState(query);
  const [known, setKnown] = useState(query);
  // Going back, or clearing the filters, changes the query from outside.
  if (known !== query) {
    setKnown(query);
    setTyped(query);
  }
  useEffect(() => {
    if (typed === query) return undefined;
    const timer = setTimeout(() => refine(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, query, refine]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    refine(typed);
  };

  return (
    <form id={SEARCH_FORM} className={styles['form']} role="search" action={action} method="get" onSubmit={submit}>
      <div className={styles['field']} data-suggest-field>
        <label htmlFor="q">{search.what}</label>
        <input id="q" name="q" type="search" value={typed} maxLength={300} placeholder={search.whatHint} autoComplete="off" data-suggest={`${action}/suggestions`} onChange={(event) => setTyped(event.target.value)} />
      </div>
      <PlaceField labels={placeLabels} />
      <button type="submit" className={styles['submit']}>
        {search.submit}
      </button>
      <Kept state={toSearchState({ projects: indexUiState })} />
    </form>
  );
}

/** What the page has no control for stays in the address when the form is sent without script. */
function Kept({ state }: { state: SearchState }) {
  const { extra } = useExtra();
  const hidden = unlistedFacets.flatMap((name) => (state.facets[name] ?? []).map((value) => [name, value] as const));
  const rest: (readonly [string, string])[] = [
    ...hidden,
    ...(extra.near === null ? [] : [['near', pointKey(extra.near)] as const]),
    ...Object.entries(extra.dates),
    ...extra.ids.map((id) => ['ids', id] as const),
    ...(extra.bbox === null ? [] : [['bbox', [extra.bbox.west, extra.bbox.south, extra.bbox.east, extra.bbox.north].join(',')] as const]),
    ...(extra.view === 'carte' ? [['view', 'carte'] as const] : []),
  ];
  return (
    <>
      {rest.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
