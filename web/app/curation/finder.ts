import type { Place } from '@carrefour/config';

/** A place as tables know it. */
export type Located = Omit<Place, 'label' | 'visibility' | 'origin'> & { origin?: string | null };
/** What is wrong with a point: it lies far from the town that is written, or in the sea. */
export type PointDoubt = 'farPoint' | 'offshore' | null;
/** What finds places and territories, from tables that only the server reads. */
export type Finder = {
  locate: (raw: { address: string | null; postcode: string | null; commune: string | null; lat: number | null; lng: number | null }) => { place: Located; doubt: PointDoubt };
  territory: (name: string) => string | null;
  /** The towns that share a name, each as it can be told from the others. */
  namesakes: (name: string) => readonly string[];
};
