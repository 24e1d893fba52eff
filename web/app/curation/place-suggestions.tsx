import { useEffect, useState } from 'react';
import { usePlaceSuggestions } from '../search/use-place-suggestions';

/** The towns, departments and regions whose names begin like what is typed in a box, as the browser's own list: with scripts only. */
export function PlaceSuggestions({ of }: { of: string }) {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const box = document.getElementById(of) as HTMLInputElement | null;
    const listen = () => setTyped(box?.value ?? '');
    box?.addEventListener('input', listen);
    return () => box?.removeEventListener('input', listen);
  }, [of]);
  const suggestions = usePlaceSuggestions(typed.length > 1 ? typed : '');
  return (
    <datalist id={`${of}-liste`}>
      {suggestions.map(({ label, detail, territory }) => (
        <option key={territory} value={label}>
          {detail}
        </option>
      ))}
    </datalist>
  );
}
