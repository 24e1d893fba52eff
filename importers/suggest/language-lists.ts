import { listPaths, toParts, valuesAt } from '../read/value-at-path.js';
import type { SpokenList } from './observed.js';

const KEYS = ['lang', 'language', 'langue', 'locale', '@language'];
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFrench = (language: string): boolean => /^fr(\b|_|a|e)/i.test(language);

/** Finds, record after record, the lists of which each element is one text in one language. */
export class LanguageLists {
  readonly #seen = new Map<string, { list: string; key: string; languages: Map<string, number> }>();

  add(cells: Record<string, unknown>): void {
    for (const list of listPaths(cells))
      for (const element of valuesAt(cells, toParts(list)).filter(isRecord))
        for (const key of KEYS) {
          const language = element[key];
          if (typeof language === 'string') this.#count(list, key, language);
        }
  }

  #count(list: string, key: string, language: string): void {
    const found = this.#seen.get(`${list}\n${key}`) ?? { list, key, languages: new Map<string, number>() };
    found.languages.set(language, (found.languages.get(language) ?? 0) + 1);
    this.#seen.set(`${list}\n${key}`, found);
  }

  /** Those with French among several languages, and how most of them write it. */
  toSpoken(): SpokenList[] {
    return [...this.#seen.values()].flatMap(({ list, key, languages }) => {
      const [french] = [...languages].filter(([language]) => isFrench(language)).sort((a, b) => b[1] - a[1]);
      return french === undefined || languages.size < 2 ? [] : [{ list, key, value: french[0] }];
    });
  }
}

/** A column of such a list, of its French elements alone: `resume.text` → `resume[lang=fr].text`. */
export function inFrench(column: string, spoken: readonly SpokenList[]): string {
  const found = spoken.find(({ list, key }) => column.startsWith(`${list}.`) && column !== `${list}.${key}`);
  return found === undefined ? column : `${found.list}[${found.key}=${found.value}]${column.slice(found.list.length)}`;
}
