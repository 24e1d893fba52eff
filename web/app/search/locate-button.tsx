import { useState } from 'react';
import { useTexts } from '../i18n/texts';
import styles from './search-form.module.css';

/** Asks the browser where it is, only when pressed. The position goes nowhere but into the search. */
export function LocateButton({ onFound }: { onFound: (point: { lat: number; lng: number }) => void }) {
  const { search } = useTexts();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');

  const locate = () => {
    if (!('geolocation' in navigator)) return setState('failed');
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        // Three decimals, about a hundred metres: enough to search, and no finer in an address one may share.
        onFound({ lat: Number(coords.latitude.toFixed(3)), lng: Number(coords.longitude.toFixed(3)) });
      },
      () => setState('failed'),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  };

  return (
    <>
      <button type="button" className={styles['small']} onClick={locate} disabled={state === 'asking'} data-needs-script>
        {state === 'asking' ? search.locating : search.locate}
      </button>
      {state === 'failed' && <span role="alert" className={styles['status']}>{search.locateFailed}</span>}
    </>
  );
}
