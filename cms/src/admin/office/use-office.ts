import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type Asked<Answer> = { answer: Answer | null; error: string | null; isLoading: boolean; reload: () => void };

/** What is said once something is done; with the way to what comes next, where there is one. */
type Done = string | { message: string; link: { url: string; label: string } };

const messageOf = (error: unknown): string => (error instanceof Error && error.message !== '' ? error.message : 'Le serveur n’a pas répondu. Réessayez dans un instant.');
const isAborted = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What a route of the back office answers; asked again when the address changes or on `reload`. `null` asks nothing. */
export function useOffice<Answer>(path: string | null): Asked<Answer> {
  const { get } = useFetchClient();
  const [state, setState] = useState<{ answer: Answer | null; error: string | null; isLoading: boolean }>({ answer: null, error: null, isLoading: path !== null });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (path === null) return undefined;
    let isCurrent = true;
    setState((before) => ({ ...before, isLoading: true }));
    get<Answer>(`/office${path}`).then(
      ({ data }) => isCurrent && setState({ answer: data, error: null, isLoading: false }),
      (error: unknown) => isCurrent && !isAborted(error) && setState((before) => ({ ...before, error: messageOf(error), isLoading: false })),
    );
    return () => {
      isCurrent = false;
    };
  }, [get, path, times]);
  const reload = useCallback(() => setTimes((count) => count + 1), []);
  return { ...state, reload };
}

/** Sends something to the back office and says how it went; answers null when it was refused. `isSending` while it lasts. */
export function useSend() {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isSending, setSending] = useState(false);
  const send = useCallback(async <Answer>(path: string, body: unknown, done?: string | ((answer: Answer) => Done | null)): Promise<Answer | null> => {
    setSending(true);
    try {
      const { data } = await post<Answer>(`/office${path}`, body);
      const message = typeof done === 'function' ? done(data) : done;
      if (typeof message === 'string' && message !== '') toggleNotification({ type: 'success', message });
      else if (message) toggleNotification({ type: 'success', ...(message as Exclude<Done, string>), timeout: 20_000 });
      return data;
    } catch (error) {
      if (!isAborted(error)) toggleNotification({ type: 'danger', message: messageOf(error), timeout: 10_000 });
      return null;
    } finally {
      setSending(false);
    }
  }, [post, toggleNotification]);
  return { send, isSending };
}
