import { departments, regions } from '@carrefour/config';
import { findTerritory, territoryLabel } from '@carrefour/config/geo';
import type { Locale } from '../i18n/locale';

type Read = { codes: string[]; unknown: string[] };

const isListed = (code: string): boolean => code.startsWith('reg-') || code.startsWith('dep-');

/** The territories of a partner that have no box to tick (towns and groups of towns), a line each: by their name, or by their code where the name would be read as another. */
export const toTerritoryLines = (codes: readonly string[], find: (name: string) => string | null): string[] =>
  codes.filter((code) => !isListed(code)).map((code) => (find(territoryLabel(code)) === code ? territoryLabel(code) : code));

/** What such lines name; `unknown`: those that nobody has. A code stands for itself. */
export function readTerritoryLines(lines: readonly string[], find: (name: string) => string | null): Read {
  const named = lines.map((line) => ({ line, code: findTerritory(line) === null ? find(line) : line }));
  return { codes: [...new Set(named.flatMap(({ code }) => code ?? []))], unknown: named.filter(({ code }) => code === null).map(({ line }) => line) };
}

/** A partner's territories by the names of their pages, whatever their level; what is known no more is not named. */
export const nameTerritories = (codes: readonly string[], locale: Locale): { code: string; name: string }[] =>
  codes.flatMap((code) => {
    const found = findTerritory(code);
    const list = found?.kind === 'region' ? regions : found?.kind === 'department' ? departments : [];
    return found === null ? [] : [{ code, name: locale === 'en' ? (list.find((one) => one.code === found.code)?.labelEn ?? found.label) : found.label }];
  });
