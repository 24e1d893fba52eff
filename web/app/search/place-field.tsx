import { DEFAULT_RADIUS_KM } from '@carrefour/config';
import { useId, useState, type KeyboardEvent } from 'react';
import { useLocale, useTexts } from '../i18n/texts';
import { LocateButton } from './locate-button';
import type { PlaceSuggestion } from './place-suggestion';
import styles from './search-form.module.css';
import { useExtra } from './use-extra';
import { suggest, usePlaceSuggestions } from './use-place-suggestions';
import { useSearchState } from './use-search-state';
import { withPlace } from './with-place';

/** Names of points by `lat,lng` as the address spells them: what the server recognised, then what was chosen. */
export type PlaceLabels = Record<string, string>;

export const pointKey = ({ lat, lng }: { lat: number; lng: number }): string => `${Number(lat.toFixed(5))},${Number(lng.toFixed(5))}`;

const RADII = [5, 10, 20, 30, 50, 80, 120];

/** A combobox on communes, departments and regions (ARIA 1.2): arrows browse, Enter chooses, Escape closes. Without script, a plain field. */
export function PlaceField({ labels }: { labels: PlaceLabels }) {
  const { search } = useTexts();
  const { extra, refine } = useExtra();
  const { state, go } = useSearchState();
  const locale = useLocale();
  const id = useId();
  const current = extra.near === null ? '' : (labels[pointKey(extra.near)] ?? search.aroundPoint);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const suggestions = usePlaceSuggestions(typed ?? '');
  const isOpen = typed !== null && typed.length > 0;

  const choose = (suggestion: PlaceSuggestion | undefined) => {
    if (suggestion === undefined) return;
    if (suggestion.position !== null) labels[pointKey(suggestion.position)] = suggestion.label;
    setTyped(null);
    go(withPlace(state, suggestion));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step !== 0 && suggestions.length > 0) {
      event.preventDefault();
      setActive((active + step + suggestions.length) % suggestions.length);
    }
    if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      // Whoever types fast presses Enter before the list has come.
      void suggest(typed.trim().toLowerCase(), locale).then((found) => choose(found[active] ?? found[0]), () => undefined);
    }
    if (event.key === 'Escape') setTyped(null);
  };

  const clear = () => {
    setTyped(null);
    refine({ near: null, ...(extra.sort === 'distance' && { sort: 'pertinence' }) });
  };

  return (
    <div className={styles['field']} data-place-field>
      <label htmlFor="lieu">{search.where}</label>
      <div className={styles['place']}>
        <input
          id="lieu"
          name="lieu"
          value={typed ?? current}
          placeholder={search.whereHint}
          autoComplete="off"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && suggestions[active] ? `${id}-${active}` : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(null)}
        />
        {extra.near !== null && (
          <>
            <select name="radius" aria-label={search.radius} value={extra.near.radius} onChange={(event) => extra.near && refine({ near: { ...extra.near, radius: Number(event.target.value) } })}>
              {[...new Set([...RADII, extra.near.radius])].sort((a, b) => a - b).map((radius) => (
                <option key={radius} value={radius}>
                  {search.kilometres(radius)}
                </option>
              ))}
            </select>
            <button type="button" className={styles['small']} aria-label={search.clearPlace} onClick={clear}>
              ×
            </button>
          </>
        )}
        <LocateButton onFound={(point) => refine({ near: { ...point, radius: extra.near?.radius ?? DEFAULT_RADIUS_KM }, bbox: null })} />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={search.where} className={styles['suggestions']} hidden={!isOpen}>
        {suggestions.map((suggestion, index) => (
          <li key={`${suggestion.territory}${suggestion.label}`} id={`${id}-${index}`} role="option" aria-selected={index === active} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(suggestion)}>
            {suggestion.label} <span>{suggestion.detail}</span>
          </li>
        ))}
      </ul>
      <p className={styles['status']} role="status">
        {isOpen && (suggestions.length > 0 ? search.places(suggestions.length) : typed.length > 2 ? search.noPlace : '')}
      </p>
    </div>
  );
}
