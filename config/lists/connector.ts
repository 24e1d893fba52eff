import type { Labelled } from './labelled.js';

/** How an inventory reaches us. */
export const connectors = [
  { code: 'file', label: 'Fichier', labelEn: 'File' },
  { code: 'url', label: 'Adresse web', labelEn: 'URL' },
  { code: 'api', label: 'API JSON', labelEn: 'JSON API' },
  { code: 'feed', label: 'Flux ou plan de site', labelEn: 'Feed or sitemap' },
  { code: 'crawl', label: 'Moissonnage de site', labelEn: 'Site crawl' },
] as const satisfies readonly Labelled[];

export type Connector = (typeof connectors)[number]['code'];
