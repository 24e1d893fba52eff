import { communeNear } from '@carrefour/config/geo';

/** What people call a point: the commune there. Null abroad and at sea. */
export const placeName = (point: { lat: number; lng: number }): string | null => communeNear(point)?.commune.name ?? null;
