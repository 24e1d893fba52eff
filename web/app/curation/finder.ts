import type { Place } from '@carrefour/config';

/** A place as tables know it. */
export type Located = Omit<Place, 'label' | 'visibility' | 'origin'> & { origin?: string | null };
/** What finds places and territories, from tables that only the server reads. */
export type Finder = {
  locate: (raw: { address: string | null; postcode: string | null; commune: string | null; lat: number | null; lng: number | null }) => Located;
  territory: (name: string) => string | null;
};
