import { frenchCount } from '../plural';

const projects = (count: number) => frenchCount(count, 'projet', 'projets');

/** Words of the ways out of a search: exports, print, selection, embeds. */
export const outputs = {
  openData: 'Données ouvertes',
  follow: 'Recevoir ces résultats',
  reuse: 'Exporter, réutiliser',
  reuseHelp: 'La même recherche, sous une autre forme\u00A0:',
  formats: {
    print: 'Imprimer (A4, carte et QR code)', csv: 'CSV, pour un tableur', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON, pour une carte',
    json: 'JSON, pour un programme', rss: 'Fil RSS, pour suivre les nouveautés', embed: 'Intégrer dans un site', data: 'Toutes les données ouvertes',
  },
  print: {
    title: 'Liste à imprimer',
    heading: projects,
    action: 'Imprimer',
    help: 'Feuille A4\u00A0: la carte et la liste portent les mêmes numéros.',
    back: 'Revenir à la recherche',
    code: 'La même recherche, à jour',
    mapLabel: (count: number) => `Carte de ${frenchCount(count, 'lieu numéroté', 'lieux numérotés')} comme la liste`,
    elsewhere: (count: number) => `${frenchCount(count, 'lieu hors', 'lieux hors')} de cette carte.`,
    first: (count: number) => `La carte montre les ${count} premiers projets.`,
    sources: 'Sources',
    sourceLine: (partner: string, licence: string, count: number) => `${partner} (${licence}\u202F; ${projects(count)})`,
    licence: (label: string, date: string) => `Liste du ${date}, sous licence ${label}. Chaque fiche garde la licence de ses sources.`,
    everything: 'Tous les projets',
    none: 'Aucun projet ne répond à cette recherche.',
  },
};
export type OutputTexts = typeof outputs;
