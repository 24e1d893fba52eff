import { useEffect, useState } from 'react';
import type { Locale } from '../i18n/locale';
import { useLocale } from '../i18n/texts';
import type { PlaceSuggestion } from './place-suggestion';


const PAUSE_MS = 120;
const known = new Map<string, PlaceSuggestion[]>();

/** The places whose name or postcode begins as the text; asked from the site, after a short pause. */
export function usePlaceSuggestions(text: string): PlaceSuggestion[] {
  const [suggestions, setSuggestions] = useState<PlaceSuggestion[]>([]);
  const locale = useLocale();
  const asked = text.trim().toLowerCase();
  useEffect(() => {
    if (asked === '') return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void suggest(asked, locale, controller.signal).then(setSuggestions, () => undefined);
    }, known.has(asked) ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, locale]);
  return asked === '' ? [] : suggestions;
}

/** Asks for the places of a text; what was asked before is remembered. */
export async function suggest(text: string, locale: Locale, signal?: AbortSignal): Promise<PlaceSuggestion[]> {
  const held = known.get(text);
  if (held !== undefined) return held;
  const response = await fetch(`/recherche/lieux?q=${encodeURIComponent(text)}&lang=${locale}`, signal === undefined ? {} : { signal });
  const { places } = (await response.json()) as { places: PlaceSuggestion[] };
  known.set(text, places);
  return places;
}
