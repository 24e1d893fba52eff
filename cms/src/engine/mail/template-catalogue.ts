import type { MailTemplate } from './fill-template';
import * as alerts from './templates/alerts';
import * as call from './templates/call';
import * as freshness from './templates/freshness';
import * as importJob from './templates/import-job';
import * as membership from './templates/membership';
import * as profile from './templates/profile';
import * as proposal from './templates/proposal';
import * as reports from './templates/reports';
import * as sheet from './templates/sheet';
import * as source from './templates/source';
import * as space from './templates/space';
import * as submission from './templates/submission';
import * as toRecipient from './templates/to-recipient';
import * as toWriter from './templates/to-writer';
import * as vote from './templates/vote';

/** A mail's words as the code has them: its name, its language, and the slots whoever writes it may use. */
export type CatalogueEntry = { code: string; language: 'fr' | 'en'; words: MailTemplate; slots: readonly string[] };

/** The files of the mails that go out. One line adds a file. */
const files: readonly object[] = [alerts, call, freshness, importJob, membership, profile, proposal, reports, sheet, source, space, submission, toRecipient, toWriter, vote];

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const slotsOf = ({ subject, text }: MailTemplate): string[] => [...new Set([...`${subject}\n${text}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];

const isWords = (value: object): value is MailTemplate => 'subject' in value && 'text' in value && typeof value.subject === 'string' && typeof value.text === 'string';

/** Every template under a value, named by the path that leads to it: `applicationDecided.accepted.fr` is `application-decided-accepted`, in French. */
function collect(value: unknown, path: readonly string[]): CatalogueEntry[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isWords(value)) return Object.entries(value).flatMap(([key, inner]) => collect(inner, [...path, key]));
  const language = path.at(-1) === 'en' ? 'en' : 'fr';
  const named = path.at(-1) === 'fr' || path.at(-1) === 'en' ? path.slice(0, -1) : path;
  return [{ code: named.map(toKebab).join('-'), language, words: value, slots: slotsOf(value) }];
}

export const catalogue: readonly CatalogueEntry[] = files.flatMap((file) => collect(file, []));

const byWords = new Map(catalogue.map((entry) => [entry.words, entry]));

/** The entry of words that code hands over; undefined for those that nobody may rewrite. */
export const entryOf = (words: MailTemplate): CatalogueEntry | undefined => byWords.get(words);
export const findEntry = (code: string, language: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.code === code && entry.language === language);
