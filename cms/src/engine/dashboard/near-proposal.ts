import { departments } from '@carrefour/config';
import { departmentOfPostcode, findCommune, findDepartment, findRegion } from '@carrefour/config/geo';

/** What a partner knows of: codes of its territories (`reg-84`, `dep-26`…) and of the themes of its sheets. */
export type Ground = { territories: ReadonlySet<string>; themes: ReadonlySet<string> };

const POSTCODE = /\b\d{5}\b/;

/** The territories that a place lies in, as people write it (« Crest 26400 », « Drôme »), from the smallest; none where it cannot be told. Pure. */
export function territoriesOfPlace(place: string | null): string[] {
  const text = place?.trim() ?? '';
  const postcode = POSTCODE.exec(text)?.[0] ?? null;
  const name = text.replace(POSTCODE, '').trim();
  const commune = name === '' && postcode === null ? null : findCommune({ name, postcode });
  const department = commune?.department ?? (postcode === null ? findDepartment(text) : departmentOfPostcode(postcode));
  const region = departments.find(({ code }) => code === department)?.region ?? (text === '' ? null : findRegion(text));
  return [
    ...(commune === null ? [] : [`com-${commune.code}`, ...(commune.epci === null ? [] : [`epci-${commune.epci}`])]),
    ...(department === null ? [] : [`dep-${department}`]), ...(region === null ? [] : [`reg-${region}`]),
  ];
}

/** Whether a proposed project is on a partner's ground: in one of its territories, or of one of its themes (by code). Pure. */
export const isOnGround = ({ place, theme }: { place: string | null; theme: string | null }, { territories, themes }: Ground): boolean =>
  (theme !== null && themes.has(theme)) || (territories.size > 0 && territoriesOfPlace(place).some((code) => territories.has(code)));
