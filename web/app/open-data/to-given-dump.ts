import { labelOf, licences, licenceUrls, PLATFORM_LICENCE, type Dump } from '@carrefour/config';
import { TERMS } from '../api/credits';
import type { Locale } from '../i18n/locale';

/** How whoever cites a copy names it, in the language they write in. */
const citing = {
  fr: { what: 'projets recensés par ses partenaires', edition: (year: string) => `édition ${year}`, state: (day: string) => `état au ${day}`, amended: (day: string) => `, révisée le ${day}` },
  en: { what: 'projects recorded by its partners', edition: (year: string) => `${year} edition`, state: (day: string) => `as of ${day}`, amended: (day: string) => `, amended on ${day}` },
} as const;

/** What each line of a file is, in the words of a JSON Schema. */
const schemaOf: Readonly<Record<string, string>> = { 'projects.jsonl.gz': 'project.json', 'sources.jsonl.gz': 'source.json' };

/** A copy as it is given: its licence, how to cite it in a language, and where its files are. */
export function toGivenDump({ edition, date, files, withdrawn, amended }: Dump, siteUrl: string, locale: Locale = 'fr') {
  const frozen = edition.startsWith('edition-');
  const words = citing[locale];
  const name = `${frozen ? words.edition(edition.slice('edition-'.length)) : words.state(date)}${amended === null ? '' : words.amended(amended)}`;
  const folder = `${siteUrl}/api/v1/dumps/${edition}`;
  return {
    edition, frozen, date, licence: PLATFORM_LICENCE, licenceLabel: labelOf(licences, PLATFORM_LICENCE), licenceUrl: licenceUrls[PLATFORM_LICENCE], terms: TERMS,
    citation: `Carrefour des innovations sociales, ${words.what}, ${name}, ${folder}/projects.jsonl.gz`,
    files: files.map((file) => ({ ...file, url: `${folder}/${file.name}`, schema: schemaOf[file.name] === undefined ? null : `${siteUrl}/api/v1/schemas/${schemaOf[file.name]}` })),
    withdrawn, amended,
  };
}
export type GivenDump = ReturnType<typeof toGivenDump>;
