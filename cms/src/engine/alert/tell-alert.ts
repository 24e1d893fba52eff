import type { AlertFrequency } from '@carrefour/config';
import { letterWords } from '../mail/templates/alerts';

/** What an alert brings and how often, in a line; `label`: the search in words, `''` where they may not be told. */
export function tellAlert(query: string, label: string, frequency: AlertFrequency, locale: 'fr' | 'en'): string {
  const { asked, whats } = letterWords[locale];
  return asked(query === '' ? whats.newsletter : label === '' ? whats.search : whats.of(label), frequency);
}
