import type { OpenDataTexts } from '../fr/open-data';
import { englishCount, format } from '../plural';

export const openData: OpenDataTexts = {
  dumps: 'Whole copies',
  dumpsIntro: 'Every night, all that is public, as compressed JSON lines. One edition a year is kept for good: the one to cite.',
  none: 'The first copy is being made: it will be here in a moment.',
  frozen: (year) => `${year} edition, kept for good`,
  daily: (day) => `As of ${day}`,
  files: { 'projects.jsonl.gz': 'Projects', 'sources.jsonl.gz': 'Who says what', 'withdrawn.json': 'Withdrawn records' },
  file: (records, bytes) => `${englishCount(records, 'line', 'lines')}, ${format(Math.max(1, Math.round(bytes / 1024)), 'en')} KB`,
  amended: (day) => `Amended on ${day}: only what was no longer to be shown was taken out. The checksums are those of what is left.`,
  checksum: 'SHA-256',
  licence: 'Licence',
  cite: 'How to cite',
  forPrograms: 'For programs',
  links: { openapi: 'The API, described (OpenAPI)', project: 'What a project is (JSON Schema)', table: 'The columns of the tables (Table Schema)', changes: 'What changed in these formats', catalogue: 'The catalogue (DCAT)', source: 'What a source says (JSON Schema)', withdrawn: 'Withdrawn or merged records, to take out of your copies' },
};
