import { format, frenchCount } from '../plural';

export const openData = {
  dumps: 'Copies complètes',
  dumpsIntro: 'Chaque nuit, tout ce qui est public, en lignes JSON compressées. Une édition par an est gardée pour de bon\u00A0: c’est elle que l’on cite.',
  none: 'La première copie se prépare\u00A0: elle sera là dans un instant.',
  frozen: (year: string) => `Édition ${year}, gardée pour de bon`,
  daily: (day: string) => `Au ${day}`,
  files: { 'projects.jsonl.gz': 'Projets', 'sources.jsonl.gz': 'Qui dit quoi', 'withdrawn.json': 'Fiches retirées' } as Readonly<Record<string, string>>,
  file: (records: number, bytes: number) => `${frenchCount(records, 'ligne', 'lignes')}, ${format(Math.max(1, Math.round(bytes / 1024)), 'fr')}\u00A0ko`,
  amended: (day: string) => `Révisée le ${day}\u00A0: seul ce qui ne devait plus être montré en est sorti. Les empreintes sont celles de ce qui reste.`,
  checksum: 'SHA-256',
  licence: 'Licence',
  cite: 'Comment citer',
  forPrograms: 'Pour les programmes',
  links: { openapi: 'L’API, décrite (OpenAPI)', project: 'Ce qu’est un projet (JSON Schema)', table: 'Les colonnes des tableaux (Table Schema)', changes: 'Ce qui a changé dans ces formats', catalogue: 'Le catalogue (DCAT)', source: 'Ce que dit une source (JSON Schema)', withdrawn: 'Les fiches retirées ou réunies, à ôter de vos copies' },
};
export type OpenDataTexts = typeof openData;
