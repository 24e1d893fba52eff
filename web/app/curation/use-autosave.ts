import { useEffect, useState } from 'react';

/** How the draft is doing, to be told to whoever writes it. */
export type AutosaveState = { kind: 'idle' | 'saving' | 'failed' | 'stale' | 'elsewhere' | 'wrong' } | { kind: 'saved'; at: string };

const PAUSE_MS = 2_500;

/**
 * Keeps the draft a moment after its form was last touched, and again while that fails. What the form saw moves on with each
 * save. Two people at once: it says so and stops, and the button shows both versions.
 */
export function useAutosave(formId: string, address: string, seenName: string): AutosaveState {
  const [state, setState] = useState<AutosaveState>({ kind: 'idle' });
  useEffect(() => {
    const element = document.getElementById(formId);
    if (!(element instanceof HTMLFormElement)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const later = () => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void save(), PAUSE_MS);
    };
    const save = async () => {
      const body = new FormData(element);
      body.delete('new.file');
      setState({ kind: 'saving' });
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams([...body].filter((pair): pair is [string, string] => typeof pair[1] === 'string')) }).catch(() => null);
      if (isOver) return;
      if (answer?.status === 409) {
        isOver = true;
        // Sent on to the page that keeps the words of a form whose organisation was left: the button leads there too.
        setState({ kind: answer.redirected ? 'elsewhere' : 'stale' });
        return;
      }
      if (answer?.ok !== true) {
        setState({ kind: 'failed' });
        later();
        return;
      }
      const { seen, wrong, at } = (await answer.json()) as { seen: unknown; wrong: number; at: string };
      const box = element.querySelector<HTMLInputElement>(`input[name="${seenName}"]`);
      if (box !== null) box.value = JSON.stringify(seen);
      setState(wrong > 0 ? { kind: 'wrong' } : { kind: 'saved', at });
    };
    const leave = () => {
      isOver = true;
      clearTimeout(timer);
    };
    element.addEventListener('input', later);
    element.addEventListener('submit', leave);
    return () => {
      leave();
      element.removeEventListener('input', later);
      element.removeEventListener('submit', leave);
    };
  }, [formId, address, seenName]);
  return state;
}
