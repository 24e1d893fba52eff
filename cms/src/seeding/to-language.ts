import type { Item } from './read-seed';

const english = /En$/;

/** A seed value in one language: `labelEn` stands for `label` in English and goes away in French. */
export function toLanguage(value: unknown, language: 'fr' | 'en'): unknown {
  if (Array.isArray(value)) return value.map((item) => toLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const item = value as Item;
  const kept = Object.keys(item).filter((name) => !english.test(name));
  return Object.fromEntries(
    kept.map((name) => [
      name,
      toLanguage((language === 'en' ? item[`${name}En`] : undefined) ?? item[name], language),
    ]),
  );
}
