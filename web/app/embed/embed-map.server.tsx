import type { SearchState } from '@carrefour/config';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import type { Window } from '../map/map-view';
import type { DotsMapData } from '../ui/map/dots-map.server';

type EmbedMapProps = { locale: Locale; total: number; query: string; near: SearchState['near']; frame: Window | null; drawn: DotsMapData };

/** The map of a search: drawn on the server, then alive once its script has come. One may skip it. */
export function EmbedMap({ locale, total, query, near, frame, drawn: { drawing, dots } }: EmbedMapProps) {
  const { cards, map, search } = textsOf(locale);
  return (
    <>
      <header>
        <h1>{cards.projects(total)}</h1>
        <a className="skip" href="#apres-carte" target="_self">
          {search.skipMap}
        </a>
      </header>
      <div
        className="map"
        role="region"
        aria-label={map.label}
        data-map={query}
        data-frame={frame === null ? '' : [frame.west, frame.south, frame.east, frame.north].join(',')}
        data-near={near === null ? '' : [near.lat, near.lng, near.radius].join(' ')}
      >
        <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={map.label}>
          <rect width={drawing.width} height={drawing.height} className="sea" />
          <path d={drawing.abroad} className="abroad" />
          <path d={drawing.land} className="land" />
          <path d={drawing.regions} className="regions" />
          {dots.map(({ x, y }, index) => (
            <rect key={index} x={x - 3} y={y - 3} width={6} height={6} className="dot" />
          ))}
        </svg>
      </div>
      <p className="note" role="status" data-map-status id="apres-carte" tabIndex={-1}>
        {map.credit}
      </p>
    </>
  );
}
