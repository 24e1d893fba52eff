import { formatSearch, type SearchState } from '@carrefour/config';
import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './map-panel.module.css';
import type { Window } from './map-view';

/** Gives the address of the map as it stands, to the telephone's own sharing where there is one, else to the clipboard. */
export function ShareMap({ state, window: shown }: { state: SearchState; window: Window }) {
  const { map } = useTexts();
  const [copied, setCopied] = useState('');
  const query = formatSearch({ ...state, page: 1, view: 'carte', near: null, sort: state.sort === 'distance' ? 'pertinence' : state.sort, bbox: shown }).toString();
  const share = async () => {
    const url = `${location.origin}${location.pathname}?${query}`;
    if (typeof navigator.share === 'function') return navigator.share({ url, title: document.title }).catch(() => undefined);
    // Refused, the address is shown, to be copied by hand.
    return navigator.clipboard.writeText(url).then(() => setCopied(query), () => void window.prompt(map.share, url));
  };
  return (
    <button type="button" className={styles['share']} onClick={() => void share()} data-address={`?${query}`}>
      {copied === query ? map.copied : map.share}
    </button>
  );
}
