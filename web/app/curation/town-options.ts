import type { PlaceSuggestion } from '../search/place-suggestion';

type TownOption = { value: string; detail: string };

/** What tells a town from its namesakes: « Seine-Saint-Denis (93) » → 93. */
const departmentIn = (detail: string): string | null => /\(([^)]+)\)$/.exec(detail)?.[1] ?? null;

/** The towns among places proposed, each written so that it is found again: with its department where another is called so too. Pure. */
export function townOptions(suggestions: readonly PlaceSuggestion[]): TownOption[] {
  const towns = suggestions.filter(({ territory }) => territory.startsWith('com-'));
  return towns.map(({ label, detail }) => {
    const department = towns.filter((other) => other.label === label).length > 1 ? departmentIn(detail) : null;
    return { value: department === null ? label : `${label} (${department})`, detail };
  });
}

/** A town as it is written in its box: its name, and its department where that is said. Pure. */
export function writtenTown(text: string): { name: string; department: string | null } {
  const [, name = '', department] = /^(.*?)(?:\s*\(([^)]*)\))?\s*$/.exec(text.trim()) ?? [];
  return { name, department: department ?? null };
}

/** Where the town that is written lies, among the places proposed for its name; null where none is it. Pure. */
export const positionOf = (suggestions: readonly PlaceSuggestion[], department: string | null): { lat: number; lng: number } | null =>
  suggestions.find(({ territory, detail, position }) => position !== null && territory.startsWith('com-') && (department === null || departmentIn(detail) === department))?.position ?? null;
