import { useEffect, useState } from 'react';
import { usePlaceSuggestions } from '../search/use-place-suggestions';
import { townOptions } from './town-options';

/** The towns, departments and regions whose names begin like what is typed in a box, as the browser's own list: with scripts only. `towns`: these alone. */
export function PlaceSuggestions({ of, towns = false }: { of: string; towns?: boolean }) {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const box = document.getElementById(of) as HTMLInputElement | null;
    const listen = () => setTyped(box?.value ?? '');
    box?.addEventListener('input', listen);
    return () => box?.removeEventListener('input', listen);
  }, [of]);
  const suggestions = usePlaceSuggestions(typed.length > 1 ? typed : '');
  const options = towns ? townOptions(suggestions) : suggestions.map(({ label, detail }) => ({ value: label, detail }));
  return (
    <datalist id={`${of}-liste`}>
      {options.map(({ value, detail }) => (
        <option key={`${value} ${detail}`} value={value}>
          {detail}
        </option>
      ))}
    </datalist>
  );
}
