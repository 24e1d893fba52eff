import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { precisions } from '../lists/precision.js';
import { visibilities } from '../lists/visibility.js';

/** A WGS84 position in decimal degrees. */
export const positionSchema = z.object({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});
export type Position = z.infer<typeof positionSchema>;

/** A commune by its INSEE code (`69123`) and its name. */
export const communeSchema = z.object({ code: z.string().min(1), name: z.string().min(1) });

/**
 * A place of a project as we hold it. `origin` says where the position comes from (a partner's
 * file, the commune table, a person). `visibility` is what its carrier allows to be shown.
 */
export const placeSchema = z.object({
  label: z.string().nullable(),
  address: z.string().nullable(),
  postcode: z.string().nullable(),
  commune: communeSchema.nullable(),
  department: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
  position: positionSchema.nullable(),
  precision: z.enum(codesOf(precisions)),
  origin: z.string().nullable(),
  visibility: z.enum(codesOf(visibilities)),
});
export type Place = z.infer<typeof placeSchema>;

/** A place with its territory, shown no more finely than its visibility allows; `hidden` places are dropped. */
export const publicPlaceSchema = placeSchema.omit({ visibility: true, origin: true }).extend({
  epci: z.string().nullable(),
  communeSize: z.string().nullable(),
});
export type PublicPlace = z.infer<typeof publicPlaceSchema>;
