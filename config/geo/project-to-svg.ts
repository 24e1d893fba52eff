import type { Bounds, Position } from './position.js';

/** A drawing surface of `width` × `height` showing a window of the globe in Mercator, as web maps do. */
export type SvgProjection = {
  readonly width: number;
  readonly height: number;
  /** The window really shown: the one asked for, widened to the surface's proportions. */
  readonly bounds: Bounds;
  readonly project: (position: Position) => { readonly x: number; readonly y: number };
};

const toMercator = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const fromMercator = (y: number): number => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;

/** Fits a window into a surface, centred, without distortion. Bounds must have an extent. */
export function projectToSvg(bounds: Bounds, width: number, height: number): SvgProjection {
  const [bottom, top] = [toMercator(bounds.south), toMercator(bounds.north)];
  const scale = Math.min(width / (bounds.east - bounds.west), height / (top - bottom));
  const west = (bounds.west + bounds.east - width / scale) / 2;
  const north = (bottom + top + height / scale) / 2;
  return {
    width,
    height,
    bounds: {
      west,
      south: fromMercator(north - height / scale),
      east: west + width / scale,
      north: fromMercator(north),
    },
    project: ({ lat, lng }) => ({
      x: round((lng - west) * scale),
      y: round((north - toMercator(lat)) * scale),
    }),
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
