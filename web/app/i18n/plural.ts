/** French counts 0 and 1 as one, English only 1. `format` writes the number as the language does. */
export const frenchCount = (count: number, one: string, many: string): string => `${format(count, 'fr')}\u00A0${count < 2 ? one : many}`;
export const englishCount = (count: number, one: string, many: string): string => `${format(count, 'en')}\u00A0${count === 1 ? one : many}`;

const formats = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };
export const format = (count: number, locale: 'fr' | 'en'): string => formats[locale].format(count);
