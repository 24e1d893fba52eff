import type { LeafletKeyboardEvent, Marker } from 'leaflet';

/** Leaflet makes a button of a marker but answers only the mouse: Enter and space press it too, as on any button. */
export function onPress(drawn: Marker, act: () => void): Marker {
  return drawn.on('click', act).on('keydown', ({ originalEvent }: LeafletKeyboardEvent) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    // Space would scroll the page; Enter on the link that takes the focus would follow it.
    originalEvent.preventDefault();
    act();
  });
}
