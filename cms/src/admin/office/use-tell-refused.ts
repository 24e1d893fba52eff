import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { Decided } from '../../office/shapes';

/** Says once why some of what was decided could not be. */
export function useTellRefused() {
  const { toggleNotification } = useNotification();
  return useCallback((decided: Pick<Decided, 'refused'> | null) => {
    for (const message of new Set(decided?.refused.map(({ why }) => why))) toggleNotification({ type: 'warning', message, timeout: 10_000 });
  }, [toggleNotification]);
}
