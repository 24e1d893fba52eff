import type { Labelled } from './labelled.js';

/** What a link of a project leads to. */
export const linkKinds = [
  { code: 'site', label: 'Site web', labelEn: 'Website' },
  { code: 'source', label: 'Fiche d’origine', labelEn: 'Original record' },
  { code: 'facebook', label: 'Facebook', labelEn: 'Facebook' },
  { code: 'twitter', label: 'Twitter', labelEn: 'Twitter' },
  { code: 'video', label: 'Vidéo', labelEn: 'Video' },
  { code: 'document', label: 'Document', labelEn: 'Document' },
  { code: 'presse', label: 'Article de presse', labelEn: 'Press article' },
  { code: 'autre', label: 'Autre lien', labelEn: 'Other link' },
] as const satisfies readonly Labelled[];

export type LinkKind = (typeof linkKinds)[number]['code'];
