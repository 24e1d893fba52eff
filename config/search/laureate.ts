/** Stands for a distinction whose year nobody wrote down. */
const UNDATED = '?';

/** A distinction of one year as a search names it: « Prix des Passerelles (2022) », « Prix des Passerelles (?) ». */
export const laureateOf = ({ label, year }: { label: string; year: number | null }): string => `${label} (${year ?? UNDATED})`;

/** The distinction and the year of such a name; null when it is none. */
export function readLaureate(text: string): { label: string; year: number | null } | null {
  const [, label, year] = /^(.+) \((\d{4}|\?)\)$/.exec(text) ?? [];
  return label === undefined ? null : { label, year: year === UNDATED ? null : Number(year) };
}
