import { formatSearch, type SearchState } from '@carrefour/config';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { Insets } from './insets';
import styles from './map-panel.module.css';
import type { Window } from './map-view';
import { ShareMap } from './share-map';
import { useFrame } from './use-frame';
import { useInsets } from './use-insets';
import { useMapView, type Camera } from './use-map-view';

// Leaflet needs a browser, and only those who see the map pay for it.
const LeafletMap = lazy(() => import('./leaflet-map.client'));

/** An inset looked at in place of the search's own frame, until that one changes. */
type Asked = { window: Window | null; instead: string; times: number };

type MapPanelProps = {
  state: SearchState;
  go: (next: SearchState) => void;
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** The page of results that the map shows while the engine rests; all of them otherwise. */
  page?: number;
};

/** The map beside the list, in step with it. The list says all the map says: one may skip the map. */
export function MapPanel({ state, go, selected, onSelect, page = 1 }: MapPanelProps) {
  const { map, search } = useTexts();
  const panel = useRef<HTMLElement>(null);
  const isSeen = useSeen(panel);
  const frame = useFrame(state);
  const [asked, setAsked] = useState<Asked>({ window: null, instead: '', times: 0 });
  const spelled = JSON.stringify(frame);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [hasMoved, setHasMoved] = useState(false);
  const query = formatSearch({ ...state, page, view: 'liste', ...(page === 1 && { sort: 'pertinence' }) }).toString();
  const { view, hasFailed } = useMapView(query, camera);
  const insets = useInsets(query, isSeen);
  const shown = asked.window !== null && asked.instead === spelled ? asked.window : null;

  const searchIn = (window: Window) => {
    setHasMoved(false);
    go({ ...state, page: 1, near: null, sort: state.sort === 'distance' ? 'pertinence' : state.sort, bbox: window });
  };

  return (
    <section ref={panel} className={styles['panel']} aria-label={map.label} id="carte">
      <a className={styles['skip']} href="#apres-carte">
        {search.skipMap}
      </a>
      {isSeen && (
        <Suspense fallback={<p className={styles['loading']}>{map.loading}</p>}>
          <LeafletMap
            view={view}
            frame={shown ?? frame}
            frameVersion={asked.times}
            near={state.near}
            selected={selected}
            texts={map}
            onSelect={onSelect}
            onCell={searchIn}
            onMove={(next, byPerson) => {
              setCamera(next);
              if (byPerson) setHasMoved(true);
            }}
          />
        </Suspense>
      )}
      {hasMoved && camera !== null && (
        <button type="button" className={styles['here']} onClick={() => searchIn(camera.window)}>
          {map.searchHere}
        </button>
      )}
      <Insets insets={insets} shown={shown} onGo={(window) => setAsked({ window, instead: spelled, times: asked.times + 1 })} />
      <p className={styles['summary']} role="status">
        {hasFailed && map.failed}
        {view !== null && (
          <>
            <strong>{map.located(view.located, view.total)}</strong>
            {view.territorial > 0 && ` · ${map.territorial(view.territorial)}`}
          </>
        )}
        {camera !== null && <ShareMap state={state} window={camera.window} />}
        <small>{view?.tiles?.credit ?? map.credit}</small>
      </p>
      <span id="apres-carte" tabIndex={-1} />
    </section>
  );
}

/** Whether the panel has been on screen: on a telephone showing the list, never. */
function useSeen(panel: React.RefObject<HTMLElement>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (panel.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true));
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, [panel]);
  return isSeen;
}
