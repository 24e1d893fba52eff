import { findCommune, locateTyped } from '@carrefour/config/geo';

/** What a partner knows of: codes of its territories (`reg-84`, `dep-26`…) and of the themes of its sheets. */
export type Ground = { territories: ReadonlySet<string>; themes: ReadonlySet<string> };

/** The territories that a place lies in, as people write it (« Crest 26400 », « Drôme »), from the smallest; none where it cannot be told. Pure. */
export function territoriesOfPlace(place: string | null): string[] {
  const text = place?.trim() ?? '';
  if (text === '') return [];
  const { commune, department, region } = locateTyped(text);
  const group = commune === null ? null : (findCommune({ code: commune.code })?.epci ?? null);
  return [
    ...(commune === null ? [] : [`com-${commune.code}`, ...(group === null ? [] : [`epci-${group}`])]),
    ...(department === null ? [] : [`dep-${department}`]), ...(region === null ? [] : [`reg-${region}`]),
  ];
}

/** Whether a proposed project is on a partner's ground: in one of its territories, or of one of its themes (by code). Pure. */
export const isOnGround = ({ place, theme }: { place: string | null; theme: string | null }, { territories, themes }: Ground): boolean =>
  (theme !== null && themes.has(theme)) || (territories.size > 0 && territoriesOfPlace(place).some((code) => territories.has(code)));
