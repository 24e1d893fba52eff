import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';

/** Fetches a file of the back office and hands it to the browser under a name. */
export function useDownload() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isLoading, setLoading] = useState(false);
  const download = useCallback(async (path: string, name: string) => {
    setLoading(true);
    try {
      const { data } = await get<Blob>(`/office${path}`, { responseType: 'blob' } as never);
      const address = URL.createObjectURL(data);
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch {
      toggleNotification({ type: 'danger', message: 'Le fichier n’a pas pu être préparé. Réessayez.' });
    } finally {
      setLoading(false);
    }
  }, [get, toggleNotification]);
  return { download, isLoading };
}
