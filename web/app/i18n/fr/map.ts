import { format, frenchCount } from '../plural';

export const map = {
  label: 'Carte des projets',
  noScript: (byRegion: boolean) => `La carte qui bouge a besoin de JavaScript. Sans lui, la liste est là${byRegion ? ', et chaque région mène à la sienne' : ''}.`,
  printed: 'Voir la carte numérotée de ces projets, à lire ou à imprimer',
  byRegion: 'Projets par région',
  loading: 'La carte arrive…',
  failed: 'La carte n’a pas répondu\u202F; la liste, elle, est à jour.',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  searchHere: 'Rechercher dans cette zone',
  territory: (name: string, count: number) => `${name}\u00A0: ${frenchCount(count, 'projet', 'projets')}, y aller`,
  cluster: (count: number) => `${frenchCount(count, 'projet', 'projets')}, zoomer`,
  located: (located: number, total: number) => `${frenchCount(located, 'projet placé', 'projets placés')} sur ${format(total, 'fr')}`,
  territorial: (count: number) => frenchCount(count, 'projet agit sur tout un territoire', 'projets agissent sur tout un territoire'),
  unlocated: (count: number) => frenchCount(count, 'projet sans adresse', 'projets sans adresse'),
  insets: 'Outre-mer',
  inset: (name: string, count: number) => `${name}\u202F: ${frenchCount(count, 'projet', 'projets')}, y aller sur la carte`,
  mainland: 'France hexagonale',
  share: 'Partager cette carte',
  copied: 'Adresse copiée',
  open: 'Voir la fiche',
  close: 'Fermer',
  credit: 'Fond de carte\u202F: Natural Earth, GeoNames',
  several: (count: number) => `${format(count, 'fr')} projets au même endroit`,
};
export type MapTexts = typeof map;
